import { NotFoundWords } from '@/components/layout/not-found-words';

export default function NotFoundOnBoard() {
  return <NotFoundWords isInFrame />;
}
