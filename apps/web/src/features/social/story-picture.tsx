interface StoryPictureProps {
  readonly title: string;
  /** "5 reports, 3 origins". */
  readonly reports: string;
  readonly atIssue: string | null;
}

const ink = '#1c1b19';

/** A story as its card in the library has it, as large as a link's preview. */
export function StoryPicture({ title, reports, atIssue }: StoryPictureProps) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        boxSizing: 'border-box',
        width: '100%',
        height: '100%',
        padding: 72,
        background: '#fbfaf8',
        color: ink,
      }}
    >
      <div style={{ display: 'flex', fontSize: 36, fontWeight: 600 }}>Crossread</div>
      <div style={{ display: 'flex', borderTop: `4px solid ${ink}`, paddingTop: 28 }}>
        <div style={{ fontSize: title.length > 60 ? 60 : 76, fontWeight: 600, lineHeight: 1.1, lineClamp: 3 }}>
          {title}
        </div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', gap: 12, fontSize: 36 }}>
        <div style={{ color: '#5f5b55' }}>{reports}</div>
        {atIssue && (
          <div style={{ display: 'flex', alignItems: 'center', gap: 20, color: '#b3202c' }}>
            <div
              style={{ display: 'flex', width: 20, height: 20, background: '#b3202c', transform: 'rotate(45deg)' }}
            />
            <div style={{ lineClamp: 1 }}>{atIssue}</div>
          </div>
        )}
      </div>
    </div>
  );
}
