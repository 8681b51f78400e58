import { pool, statements } from '../../pool';

/** Keeps what is to be run under a name. */
export async function POST(request) {
  const { name, asked } = await request.json();
  statements.set(name, asked);
  return Response.json({});
}

/** Runs it, one statement after another, and gives the last one's rows. */
export async function GET(request) {
  const name = new URL(request.url).searchParams.get('name');
  let rows = [];
  for (const { text, values } of statements.get(name)) ({ rows } = await pool.query(text, values));
  return Response.json(rows);
}
