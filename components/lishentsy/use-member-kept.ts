import { useEffect, useState } from 'react';

/** Who verifies a list, typed once a sitting: kept in this tab, so that a refresh does not ask for it again. */
export function useMemberKept(listId: string): readonly [string, (member: string) => void] {
  const key = `member:${listId}`;
  const [member, setMember] = useState('');
  useEffect(() => {
    try {
      setMember((typed) => typed || (sessionStorage.getItem(key) ?? ''));
    } catch {
      // A forbidden storage only asks for the name again.
    }
  }, [key]);
  function keep(typed: string) {
    setMember(typed);
    try {
      sessionStorage.setItem(key, typed);
    } catch {
      // A full or forbidden storage must not stop the typing itself.
    }
  }
  return [member, keep];
}
