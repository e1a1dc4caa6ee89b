/** Nothing to set; without this file `svelte-check` takes a configuration from a folder above. */
export default {};
