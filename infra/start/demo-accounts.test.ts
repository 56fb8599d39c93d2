import { describe, expect, it } from 'vitest';
import { accountTable, accountsIn } from './demo-accounts.mjs';

describe('The demo accounts', () => {
  it('are read from the JSON line alone', () => {
    expect(accountsIn('migrating 0001')).toBeUndefined();
    expect(accountsIn('{"accounts":[{"role":"教师","name":"王敏","login":"teacher","password":"x"}]}'))
      .toEqual([{ role: '教师', name: '王敏', login: 'teacher', password: 'x' }]);
  });

  it('stand in columns although a Chinese character is two wide', () => {
    const table = accountTable([
      { role: '区教育局', name: '李', login: 'district', password: 'p1' },
      { role: '教师', name: '欧阳静', login: 't', password: 'p2' },
    ]);
    expect(table.split('\n')).toEqual([
      '  岗位 post   姓名 name   账号 login   密码 password',
      '  区教育局    李          district     p1',
      '  教师        欧阳静      t            p2',
    ]);
  });
});
