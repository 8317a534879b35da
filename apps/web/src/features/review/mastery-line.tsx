import type { SkillMastery } from './review-query.ts';

const height = 72;
/** Room for the dots at the ends, in percent of the width. */
const margin = 2;

/** How a skill stood over time, by days: a step for each day with answers, none in between. For the eyes alone. */
export function MasteryLine({ history }: { readonly history: SkillMastery['history'] }) {
  const [first] = history;
  const last = history.at(-1);
  if (!first || !last) return null;
  const from = Date.parse(first.date);
  const length = Date.parse(last.date) - from || 1;
  const points = history.map(({ date, mastery }) => ({
    x: history.length === 1 ? 100 - margin : margin + ((Date.parse(date) - from) / length) * (100 - 2 * margin),
    y: 6 + (1 - mastery) * (height - 12),
  }));
  return (
    <svg aria-hidden="true" width="100%" height={height} className="block">
      {[6, height - 6].map((y) => (
        <line key={y} x1="0" x2="100%" y1={y} y2={y} className="stroke-rule" />
      ))}
      {points.slice(1).map(({ x, y }, index) => {
        const before = points[index] ?? { x, y };
        return (
          <line
            key={x}
            x1={`${before.x}%`}
            y1={before.y}
            x2={`${x}%`}
            y2={y}
            className="stroke-ink"
            strokeWidth="1.5"
          />
        );
      })}
      {points.map(({ x, y }, index) => (
        <circle
          key={x}
          cx={`${x}%`}
          cy={y}
          r={index === points.length - 1 ? 4.5 : 2.5}
          className={index === points.length - 1 ? 'fill-accent' : 'fill-ink'}
        />
      ))}
    </svg>
  );
}
