import { describe, expect, it } from 'vitest';
import { copyLine } from './copy-text';

describe('a line of COPY', () => {
  it('escapes what would end a cell or a row', () => {
    expect(copyLine(['а\tб', 'в\nг\r', 'д\\е', null, 7])).toBe('а\\tб\tв\\nг\\r\tд\\\\е\t\\N\t7\n');
  });

  it('writes arrays and JSON so that the server reads the same texts again', () => {
    expect(copyLine([['', 'Борок', 'с "кавычками"', 'c\\d'], { json: { имя: 'а\nб' } }])).toBe(
      '{"","Борок","с \\\\"кавычками\\\\"","c\\\\\\\\d"}\t{"имя":"а\\\\nб"}\n',
    );
  });

  it('leaves out NUL, which no text of PostgreSQL holds', () => {
    expect(copyLine(['а\0б'])).toBe('аб\n');
  });
});
