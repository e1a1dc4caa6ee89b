/** How a server is told to serve the built site with the file that the build wrote for it. */
export interface WebServer {
  readonly name: string;
  /** Its command, which is also the name of Debian's package. */
  readonly command: string;
  /** Where the build puts the file for it, from the root of the site. */
  readonly file: string;
  /** The whole configuration, of which that file is a part. */
  readonly configuration: (place: ServerPlace) => string;
  readonly parameters: (configuration: string) => readonly string[];
}

/** Where a server runs. */
interface ServerPlace {
  /** Folder that the server may write to. */
  readonly folder: string;
  /** The built site. */
  readonly root: string;
  /** Path of the file that the build wrote for this server. */
  readonly included: string;
  readonly port: number;
}

const nginx: WebServer = {
  name: 'nginx',
  command: 'nginx',
  file: '/_servers/nginx.conf',
  configuration: ({ folder, root, included, port }) => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${included};
  }
}
`,
  parameters: (configuration) => ['-c', configuration],
};

const caddy: WebServer = {
  name: 'Caddy',
  command: 'caddy',
  file: '/_servers/Caddyfile',
  configuration: ({ root, included, port }) => `{
\tadmin off
\tauto_https off
}
import ${included}
http://:${port} {
\tbind 127.0.0.1
\troot * ${root}
\timport field-guide
}
`,
  parameters: (configuration) => ['run', '--adapter', 'caddyfile', '--config', configuration],
};

/** The servers that the site is tried on. */
export const webServers: readonly WebServer[] = [nginx, caddy];
