import { pool } from '../../pool';

/** Writes a row and an audit row in one transaction: the least that an act could do. */
export async function POST(request) {
  const { residentId, occupation, actor } = await request.json();
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query(
      'UPDATE resident SET occupation = $2, version = version + 1 WHERE id = $1 RETURNING version',
      [residentId, occupation],
    );
    await client.query('INSERT INTO floor_audit (actor, subject_id, what) VALUES ($1, $2, $3)', [
      actor,
      residentId,
      JSON.stringify({ residentId, occupation }),
    ]);
    await client.query('COMMIT');
    return Response.json({ id: residentId, version: rows[0].version });
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
