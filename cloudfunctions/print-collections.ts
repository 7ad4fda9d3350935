import { collections } from './store/indexes';

/** `npm run collections`: prints what to create in the cloud console. */
for (const { name, indexes } of collections) {
  process.stdout.write(`${name}\n`);
  for (const { name: index, fields, unique } of indexes) {
    const order = fields.map(
      ({ field, direction }) => `${field} ${direction === 1 ? '升序 asc' : '降序 desc'}`,
    );
    process.stdout.write(`  ${index}: ${order.join(', ')}${unique ? ' 唯一 unique' : ''}\n`);
  }
}
