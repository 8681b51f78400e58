import { NotFoundWords } from '@/components/layout/not-found-words';

export default function NotFoundAtDesk() {
  return <NotFoundWords isInFrame />;
}
