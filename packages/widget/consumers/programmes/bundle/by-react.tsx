import type {} from '@micro-influencer/widget/react';
import '@micro-influencer/widget/define';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Reading() {
  const [verdict, setVerdict] = useState('');
  return (
    <>
      <micro-influencer-calculator
        followers={24_300}
        likes={640}
        comments={22}
        main-topic={8}
        onmicro-influencer-reading={({ classification }) => setVerdict(classification.verdict)}
      />
      <p>React heard: {verdict}</p>
    </>
  );
}

const place = document.querySelector('#by-react');
if (place) createRoot(place).render(<Reading />);
