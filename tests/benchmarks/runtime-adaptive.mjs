// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// The form of tst_runtime.cpp as an adaptive dialog of Bot Framework, in process with its test adapter: twenty inputs, each with a
// validation and the answer in the next question. Prints turns per second.
import { createRequire } from 'node:module';
import { join } from 'node:path';
const require = createRequire(join(process.env.DIALOGIST_NODE, 'package.json'));
const { BotAdapter, MemoryStorage, ConversationState, UserState, TurnContext } = require('botbuilder');
const { DialogManager } = require('botbuilder-dialogs');
const { AdaptiveDialog, OnBeginDialog, TextInput, SendActivity, EndDialog } = require('botbuilder-dialogs-adaptive');

class Adapter extends BotAdapter {
    async sendActivities(context, activities) {
        return activities.map((_, i) => ({ id: String(i) }));
    }
    async turn(activity, logic) {
        const context = new TurnContext(this, activity);
        await this.runMiddleware(context, logic);
    }
}

const actions = [];
for (let i = 0; i < 20; ++i) {
    const input = new TextInput();
    input.configure({
        property: `conversation.slot${i}`,
        prompt: i === 0 ? 'First?' : `You said \${conversation.slot${i - 1}}. Number ${i}?`,
        validations: ['length(this.value) > 0'],
        alwaysPrompt: true,
    });
    actions.push(input);
}
actions.push(new SendActivity('Thank you, ${conversation.slot0}.'));
const dialog = new AdaptiveDialog('form').configure({ triggers: [new OnBeginDialog(actions)], autoEndDialog: true });

const storage = new MemoryStorage();
const manager = new DialogManager(dialog);
manager.conversationState = new ConversationState(storage);
manager.userState = new UserState(storage);
const adapter = new Adapter();

let count = 0;
async function talk(id) {
    for (let i = 0; i <= 20; ++i) {
        await adapter.turn({
            type: 'message', id: String(++count), text: 'an answer of usual length', channelId: 'test', serviceUrl: 'http://test',
            from: { id: 'u' + id }, recipient: { id: 'bot' }, conversation: { id: 'c' + id },
        }, (context) => manager.onTurn(context));
    }
}

async function turnsPerSecond(milliseconds) {
    const begin = process.hrtime.bigint();
    const from = count;
    for (let id = 0; Number(process.hrtime.bigint() - begin) < milliseconds * 1e6; ++id)
        await talk(`${milliseconds}-${id}`);
    return (count - from) * 1e9 / Number(process.hrtime.bigint() - begin);
}

await turnsPerSecond(500);
console.log(JSON.stringify({ adaptive: await turnsPerSecond(3000) }));
