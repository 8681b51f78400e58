/** RFC 5987: a name in any letters beside a plain one for whoever knows none. */
export function disposition(how: 'inline' | 'attachment', plain: string, name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
