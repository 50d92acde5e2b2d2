// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// The form of tst_runtime.cpp as an xstate machine: twenty questions, each with a condition, an assignment and the answer in the next
// question. Prints turns per second, alone and with a stored snapshot a turn.
import { createRequire } from 'node:module';
import { join } from 'node:path';
const require = createRequire(join(process.env.DIALOGIST_NODE, 'package.json'));
const { createMachine, createActor, assign } = require('xstate');

const states = {};
for (let i = 0; i < 20; ++i) {
    states[`slot${i}`] = {
        on: {
            TEXT: [{
                guard: ({ context, event }) => event.value.length > 0 && context.turn < 1000,
                target: i < 19 ? `slot${i + 1}` : 'end',
                actions: assign(({ context, event }) => ({
                    ['slot' + i]: event.value,
                    turn: context.turn + 1,
                    said: i < 19 ? `You said ${event.value}. Number ${i + 1}?` : `Thank you, ${context.slot0}.`,
                })),
            }],
        },
    };
}
states.end = { type: 'final' };
const machine = createMachine({ id: 'form', initial: 'slot0', context: { turn: 0, said: 'First?' }, states });

function turnsPerSecond(snapshots) {
    const event = { type: 'TEXT', value: 'an answer of usual length' };
    let turns = 0;
    const begin = process.hrtime.bigint();
    while (process.hrtime.bigint() - begin < 1_000_000_000n) {
        let actor = createActor(machine).start();
        while (actor.getSnapshot().status === 'active') {
            actor.send(event);
            ++turns;
            if (snapshots && actor.getSnapshot().status === 'active')
                actor = createActor(machine, { snapshot: JSON.parse(JSON.stringify(actor.getPersistedSnapshot())) }).start();
        }
    }
    return turns * 1e9 / Number(process.hrtime.bigint() - begin);
}

turnsPerSecond(false);
console.log(JSON.stringify({ plain: turnsPerSecond(false), snapshot: turnsPerSecond(true) }));
