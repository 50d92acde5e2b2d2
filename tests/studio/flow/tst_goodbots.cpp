// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/checks.h"

#include "tests/studio/flow/botbuilder.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace dialogist;
using namespace dialogist::flow;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

namespace {
void addVariable(BotBuilder &bot, const QString &name, const QString &type, const QJsonValue &initial = QJsonValue::Null)
{
    model::Variable variable;
    variable.id = model::VariableId::create();
    variable.bot = bot.bot().id;
    variable.name = name;
    variable.type = type;
    variable.scope = u"conversation"_s;
    variable.initial = initial;
    bot.edit().variables.emplace(variable.id, variable);
}

QString addIntent(BotBuilder &bot, const QString &name, const QStringList &phrases)
{
    const model::Intent intent {model::IntentId::create(), bot.bot().id, name, {{u"en"_s, phrases}}};
    bot.edit().intents.emplace(intent.id, intent);
    return intent.id.toString();
}

QJsonObject with(const QByteArray &props, const QString &key, const QString &value)
{
    QJsonObject object = QJsonDocument::fromJson(props).object();
    object.insert(key, value);
    return object;
}

BotBuilder lead()
{
    BotBuilder bot;
    addVariable(bot, u"name"_s, u"text"_s);
    addVariable(bot, u"email"_s, u"email"_s);
    addVariable(bot, u"company"_s, u"text"_s);
    addVariable(bot, u"size"_s, u"number"_s);
    addVariable(bot, u"agreed"_s, u"boolean"_s);
    bot.node(u"Start"_s, u"start"_s);
    bot.node(u"Hello"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"Hello! I am a bot. A few questions, and somebody calls you back.\"}]}]}"));
    bot.node(u"Agree"_s, u"choice"_s, QByteArray("{\"prompt\": {\"en\": \"May we keep what you tell us to get back to you?\"}, \"preset\": \"confirm\", \"variable\": \"agreed\", \"options\": [{\"id\": \"yes\", \"label\": {\"en\": \"Yes\"}}, {\"id\": \"no\", \"label\": {\"en\": \"No\"}}]}"));
    bot.node(u"Details"_s, u"form"_s, QByteArray("{\"fields\": [{\"id\": \"f1\", \"label\": {\"en\": \"Name\"}, \"prompt\": {\"en\": \"What is your name?\"}, \"variable\": \"name\", \"answerType\": \"text\"}, {\"id\": \"f2\", \"label\": {\"en\": \"E-mail\"}, \"prompt\": {\"en\": \"Where can we write to you?\"}, \"variable\": \"email\", \"answerType\": \"email\", \"invalid\": {\"en\": \"That is no e-mail address, such as ann@example.com.\"}, \"retries\": 2}, {\"id\": \"f3\", \"label\": {\"en\": \"Company\"}, \"prompt\": {\"en\": \"Which company are you from?\"}, \"variable\": \"company\", \"answerType\": \"text\", \"optional\": true}, {\"id\": \"f4\", \"label\": {\"en\": \"People\"}, \"prompt\": {\"en\": \"How many people work there?\"}, \"variable\": \"size\", \"answerType\": \"number\", \"invalid\": {\"en\": \"A number, please.\"}, \"retries\": 2, \"optional\": true}], \"confirm\": true, \"prefill\": true}"));
    bot.node(u"Big?"_s, u"branch"_s, QByteArray("{\"cases\": [{\"id\": \"big\", \"label\": \"Large\", \"condition\": \"size != null && size >= 100\"}]}"));
    bot.node(u"Large"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"Thank you, {{ name }}. A colleague for large companies writes to {{ email }}{{ company ? ' about ' + company : '' }}.\"}]}]}"));
    bot.node(u"Small"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"Thank you, {{ name }}. We write to {{ email }}.\"}]}]}"));
    bot.node(u"Without"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"No problem. Have a good day!\"}}"));
    bot.node(u"Gave up"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"Please write to us instead: office@example.com\"}}"));
    bot.node(u"Bye"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"Goodbye!\"}}"));
    bot.link(u"Start"_s, u"next"_s, u"Hello"_s);
    bot.link(u"Hello"_s, u"next"_s, u"Agree"_s);
    bot.link(u"Agree"_s, u"option:yes"_s, u"Details"_s);
    bot.link(u"Agree"_s, u"option:no"_s, u"Without"_s);
    bot.link(u"Agree"_s, u"other"_s, u"Without"_s);
    bot.link(u"Details"_s, u"complete"_s, u"Big?"_s);
    bot.link(u"Details"_s, u"failed"_s, u"Gave up"_s);
    bot.link(u"Big?"_s, u"case:big"_s, u"Large"_s);
    bot.link(u"Big?"_s, u"else"_s, u"Small"_s);
    bot.link(u"Large"_s, u"next"_s, u"Bye"_s);
    bot.link(u"Small"_s, u"next"_s, u"Bye"_s);
    return bot;
}

BotBuilder appointment()
{
    BotBuilder bot;
    addVariable(bot, u"service"_s, u"text"_s);
    addVariable(bot, u"day"_s, u"date"_s);
    addVariable(bot, u"hour"_s, u"time"_s);
    addVariable(bot, u"phone"_s, u"phone"_s);
    addVariable(bot, u"attempts"_s, u"number"_s, 0);
    bot.node(u"Start"_s, u"start"_s);
    bot.node(u"Hello"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"Hello! I am a bot and book appointments.\"}]}]}"));
    bot.node(u"Service"_s, u"choice"_s, QByteArray("{\"prompt\": {\"en\": \"What shall we do?\"}, \"variable\": \"service\", \"retries\": 1, \"invalid\": {\"en\": \"Please choose one.\"}, \"options\": [{\"id\": \"cut\", \"label\": {\"en\": \"Haircut\"}}, {\"id\": \"dye\", \"label\": {\"en\": \"Colouring\"}}]}"));
    bot.node(u"Day"_s, u"ask"_s, QByteArray("{\"prompt\": {\"en\": \"Which day?\"}, \"variable\": \"day\", \"answerType\": \"date\", \"invalid\": {\"en\": \"A day to come, please.\"}, \"retries\": 2, \"validation\": {\"expression\": \"value >= today()\"}}"));
    bot.node(u"Hour"_s, u"ask"_s, QByteArray("{\"prompt\": {\"en\": \"At what time?\"}, \"variable\": \"hour\", \"answerType\": \"time\", \"invalid\": {\"en\": \"A time from 9 to 5, please.\"}, \"retries\": 2, \"validation\": {\"minimum\": \"09:00\", \"maximum\": \"17:00\"}}"));
    bot.node(u"Phone"_s, u"ask"_s, QByteArray("{\"prompt\": {\"en\": \"Your phone number?\"}, \"variable\": \"phone\", \"answerType\": \"phone\", \"invalid\": {\"en\": \"That is no phone number.\"}, \"retries\": 2}"));
    bot.node(u"Right?"_s, u"choice"_s, QByteArray("{\"prompt\": {\"en\": \"{{ service }} on {{ day }} at {{ hour }}: is that right?\"}, \"preset\": \"confirm\", \"options\": [{\"id\": \"yes\", \"label\": {\"en\": \"Yes\"}}, {\"id\": \"no\", \"label\": {\"en\": \"No\"}}]}"));
    bot.node(u"Again"_s, u"set"_s, QByteArray("{\"assignments\": [{\"variable\": \"attempts\", \"operation\": \"increment\", \"expression\": \"1\"}]}"));
    bot.node(u"Too often?"_s, u"branch"_s, QByteArray("{\"cases\": [{\"id\": \"much\", \"condition\": \"attempts >= 3\"}]}"));
    bot.node(u"Special"_s, u"branch"_s, QByteArray("{\"value\": \"service\", \"cases\": [{\"id\": \"dye\", \"kind\": \"equals\", \"condition\": \"'Colouring'\"}]}"));
    bot.node(u"Tip"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"Please come with dry hair.\"}]}]}"));
    bot.node(u"Booked"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"See you on {{ day }}. We call {{ phone }} if anything changes.\"}}"));
    bot.node(u"Call us"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"Please call us: +49 30 1234567.\"}}"));
    bot.link(u"Start"_s, u"next"_s, u"Hello"_s);
    bot.link(u"Hello"_s, u"next"_s, u"Service"_s);
    bot.link(u"Service"_s, u"option:cut"_s, u"Day"_s);
    bot.link(u"Service"_s, u"option:dye"_s, u"Day"_s);
    bot.link(u"Service"_s, u"other"_s, u"Call us"_s);
    bot.link(u"Day"_s, u"answered"_s, u"Hour"_s);
    bot.link(u"Day"_s, u"invalid"_s, u"Call us"_s);
    bot.link(u"Hour"_s, u"answered"_s, u"Phone"_s);
    bot.link(u"Hour"_s, u"invalid"_s, u"Call us"_s);
    bot.link(u"Phone"_s, u"answered"_s, u"Right?"_s);
    bot.link(u"Phone"_s, u"invalid"_s, u"Call us"_s);
    bot.link(u"Right?"_s, u"option:yes"_s, u"Special"_s);
    bot.link(u"Right?"_s, u"option:no"_s, u"Again"_s);
    bot.link(u"Right?"_s, u"other"_s, u"Again"_s);
    bot.link(u"Again"_s, u"next"_s, u"Too often?"_s);
    bot.link(u"Too often?"_s, u"case:much"_s, u"Call us"_s);
    bot.link(u"Too often?"_s, u"else"_s, u"Service"_s);
    bot.link(u"Special"_s, u"case:dye"_s, u"Tip"_s);
    bot.link(u"Special"_s, u"else"_s, u"Booked"_s);
    bot.link(u"Tip"_s, u"next"_s, u"Booked"_s);
    return bot;
}

BotBuilder answering()
{
    BotBuilder bot;
    const QString hours = addIntent(bot, u"hours"_s, {u"when do you open"_s, u"what are your opening hours"_s, u"are you open today"_s, u"how long are you open"_s, u"when do you close"_s, u"opening times please"_s});
    const QString delivery = addIntent(bot, u"delivery"_s, {u"where is my order"_s, u"has my parcel been sent"_s, u"when does my order arrive"_s, u"track my parcel"_s, u"delivery status please"_s, u"my parcel is late"_s});
    const QString person = addIntent(bot, u"person"_s, {u"I want to talk to a person"_s, u"a human please"_s, u"connect me to somebody"_s, u"let me speak to an agent"_s, u"can I talk to your team"_s, u"real person please"_s});
    addVariable(bot, u"question"_s, u"text"_s);
    addVariable(bot, u"orderNumber"_s, u"text"_s);
    bot.node(u"Start"_s, u"start"_s);
    bot.node(u"Hello"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"Hello! I am a bot. What can I do for you?\"}]}], \"replies\": [{\"id\": \"r1\", \"label\": {\"en\": \"Opening hours\"}}, {\"id\": \"r2\", \"label\": {\"en\": \"A person, please\"}}]}"));
    bot.node(u"Listen"_s, u"wait"_s, QByteArray("{\"kind\": \"message\", \"timeout\": 0}"));
    bot.node(u"On hours"_s, u"event"_s, with("{\"event\": \"intent\", \"where\": \"anywhere\", \"afterwards\": \"resume\"}", u"intent"_s, hours));
    bot.node(u"Hours"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"We are open from 9 to 5, Monday to Friday.\"}]}]}"));
    bot.node(u"On delivery"_s, u"event"_s, with("{\"event\": \"intent\", \"where\": \"anywhere\", \"afterwards\": \"resume\"}", u"intent"_s, delivery));
    bot.node(u"Number"_s, u"ask"_s, QByteArray("{\"prompt\": {\"en\": \"Which order number?\"}, \"variable\": \"orderNumber\", \"answerType\": \"text\", \"invalid\": {\"en\": \"It has 6 digits.\"}, \"retries\": 2, \"validation\": {\"pattern\": \"[0-9]{6}\"}}"));
    bot.node(u"Status"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"Order {{ orderNumber }} is on its way.\"}]}]}"));
    bot.node(u"No number"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"You find it in our e-mail.\"}]}]}"));
    bot.node(u"On person"_s, u"event"_s, with("{\"event\": \"intent\", \"where\": \"anywhere\", \"afterwards\": \"takeOver\"}", u"intent"_s, person));
    bot.node(u"Question"_s, u"ask"_s, QByteArray("{\"prompt\": {\"en\": \"What is it about?\"}, \"variable\": \"question\", \"answerType\": \"text\"}"));
    bot.node(u"Team"_s, u"handoff"_s, QByteArray("{\"queue\": \"service\", \"onlyOpen\": false, \"timeout\": 10, \"summary\": \"{{ question }}\", \"variables\": [\"question\"], \"transcript\": \"never\", \"waiting\": {\"en\": \"I am looking for somebody…\"}}"));
    bot.node(u"Nobody"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"Nobody is free. Please write to office@example.com.\"}}"));
    bot.node(u"Back"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"Anything else?\"}]}]}"));
    bot.node(u"Thanks"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"Thank you for talking to us.\"}}"));
    bot.node(u"Not understood"_s, u"event"_s, QByteArray("{\"event\": \"noMatch\", \"where\": \"anywhere\", \"afterwards\": \"resume\"}"));
    bot.node(u"Sorry"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"I did not understand that. Say it in other words, or ask for a person.\"}]}]}"));
    bot.node(u"Sorry 2"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"I can tell you our opening hours and where your order is.\"}]}]}"));
    bot.node(u"End answer"_s, u"exit"_s, QByteArray("{\"outcome\": \"return\"}"));
    bot.link(u"Start"_s, u"next"_s, u"Hello"_s);
    bot.link(u"Hello"_s, u"next"_s, u"Listen"_s);
    bot.link(u"Listen"_s, u"next"_s, u"Sorry 2"_s);
    bot.link(u"Sorry 2"_s, u"next"_s, u"Listen"_s);
    bot.link(u"On hours"_s, u"next"_s, u"Hours"_s);
    bot.link(u"Hours"_s, u"next"_s, u"End answer"_s);
    bot.link(u"On delivery"_s, u"next"_s, u"Number"_s);
    bot.link(u"Number"_s, u"answered"_s, u"Status"_s);
    bot.link(u"Number"_s, u"invalid"_s, u"No number"_s);
    bot.link(u"Status"_s, u"next"_s, u"End answer"_s);
    bot.link(u"No number"_s, u"next"_s, u"End answer"_s);
    bot.link(u"On person"_s, u"next"_s, u"Question"_s);
    bot.link(u"Question"_s, u"answered"_s, u"Team"_s);
    bot.link(u"Question"_s, u"invalid"_s, u"Team"_s);
    bot.link(u"Team"_s, u"unavailable"_s, u"Nobody"_s);
    bot.link(u"Team"_s, u"timeout"_s, u"Nobody"_s);
    bot.link(u"Team"_s, u"returned"_s, u"Back"_s);
    bot.link(u"Back"_s, u"next"_s, u"Thanks"_s);
    bot.link(u"Not understood"_s, u"next"_s, u"Sorry"_s);
    bot.link(u"Sorry"_s, u"next"_s, u"End answer"_s);
    return bot;
}

BotBuilder looping()
{
    BotBuilder bot;
    addVariable(bot, u"products"_s, u"list"_s, QJsonArray {u"Bread"_s, u"Rolls"_s, u"Cake"_s});
    addVariable(bot, u"product"_s, u"text"_s);
    addVariable(bot, u"number"_s, u"number"_s);
    addVariable(bot, u"amount"_s, u"number"_s);
    addVariable(bot, u"order"_s, u"list"_s, QJsonArray {});
    addVariable(bot, u"lines"_s, u"text"_s, QString());
    bot.node(u"Start"_s, u"start"_s);
    bot.node(u"Hello"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"Hello! I am a bot. I ask you about each of our {{ products.length }} products.\"}]}]}"));
    bot.node(u"Each"_s, u"loop"_s, QByteArray("{\"kind\": \"each\", \"list\": \"products\", \"item\": \"product\", \"index\": \"number\", \"maximum\": 20}"));
    bot.node(u"How many"_s, u"ask"_s, QByteArray("{\"prompt\": {\"en\": \"{{ number + 1 }}. How many of {{ product }}?\"}, \"variable\": \"amount\", \"answerType\": \"number\", \"invalid\": {\"en\": \"A number from 0 on, please.\"}, \"retries\": 2, \"validation\": {\"minimum\": 0, \"maximum\": 50}}"));
    bot.node(u"Some?"_s, u"branch"_s, QByteArray("{\"cases\": [{\"id\": \"none\", \"condition\": \"amount === 0\"}]}"));
    bot.node(u"Note it"_s, u"set"_s, QByteArray("{\"assignments\": [{\"variable\": \"order\", \"operation\": \"append\", \"expression\": \"{product: product, amount: amount}\"}, {\"variable\": \"lines\", \"operation\": \"template\", \"text\": \"{{ lines }}\\n- {{ amount }} × {{ product }}\"}]}"));
    bot.node(u"Skip"_s, u"exit"_s, QByteArray("{\"outcome\": \"continue\"}"));
    bot.node(u"Stop"_s, u"exit"_s, QByteArray("{\"outcome\": \"break\"}"));
    bot.node(u"Anything?"_s, u"branch"_s, QByteArray("{\"cases\": [{\"id\": \"some\", \"condition\": \"order.length > 0\"}]}"));
    bot.node(u"Thanks"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"You ordered:{{ lines }}\"}}"));
    bot.node(u"Nothing"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"Then maybe next time!\"}}"));
    bot.link(u"Start"_s, u"next"_s, u"Hello"_s);
    bot.link(u"Hello"_s, u"next"_s, u"Each"_s);
    bot.link(u"Each"_s, u"body"_s, u"How many"_s);
    bot.link(u"Each"_s, u"done"_s, u"Anything?"_s);
    bot.link(u"How many"_s, u"answered"_s, u"Some?"_s);
    bot.link(u"How many"_s, u"invalid"_s, u"Stop"_s);
    bot.link(u"Some?"_s, u"case:none"_s, u"Skip"_s);
    bot.link(u"Some?"_s, u"else"_s, u"Note it"_s);
    bot.link(u"Note it"_s, u"next"_s, u"Each"_s);
    bot.link(u"Anything?"_s, u"case:some"_s, u"Thanks"_s);
    bot.link(u"Anything?"_s, u"else"_s, u"Nothing"_s);
    return bot;
}

BotBuilder subflow()
{
    BotBuilder bot;
    addVariable(bot, u"email"_s, u"email"_s);
    addVariable(bot, u"code"_s, u"text"_s);
    addVariable(bot, u"customer"_s, u"text"_s);
    addVariable(bot, u"topic"_s, u"text"_s);
    bot.flow(u"Identify"_s);
    bot.node(u"Begin"_s, u"start"_s, QByteArray("{\"inputs\": [{\"variable\": \"topic\", \"required\": true}], \"outputs\": [\"customer\"]}"));
    bot.node(u"Mail"_s, u"ask"_s, QByteArray("{\"prompt\": {\"en\": \"To help you with {{ topic }}: your e-mail address?\"}, \"variable\": \"email\", \"answerType\": \"email\", \"invalid\": {\"en\": \"That is no e-mail address.\"}, \"retries\": 2}"));
    bot.node(u"Code"_s, u"ask"_s, QByteArray("{\"prompt\": {\"en\": \"Which code stands on your bill?\"}, \"variable\": \"code\", \"answerType\": \"text\", \"invalid\": {\"en\": \"Four letters or digits.\"}, \"retries\": 2, \"validation\": {\"pattern\": \"[A-Za-z0-9]{4}\"}}"));
    bot.node(u"Known"_s, u"set"_s, QByteArray("{\"assignments\": [{\"variable\": \"customer\", \"expression\": \"code.toUpperCase()\"}]}"));
    bot.node(u"Found"_s, u"exit"_s, QByteArray("{\"outcome\": \"return\", \"exit\": \"known\"}"));
    bot.node(u"Unknown"_s, u"exit"_s, QByteArray("{\"outcome\": \"return\", \"exit\": \"unknown\"}"));
    bot.link(u"Begin"_s, u"next"_s, u"Mail"_s);
    bot.link(u"Mail"_s, u"answered"_s, u"Code"_s);
    bot.link(u"Mail"_s, u"invalid"_s, u"Unknown"_s);
    bot.link(u"Code"_s, u"answered"_s, u"Known"_s);
    bot.link(u"Code"_s, u"invalid"_s, u"Unknown"_s);
    bot.link(u"Known"_s, u"next"_s, u"Found"_s);
    bot.backTo(u"main"_s);
    bot.node(u"Start"_s, u"start"_s);
    bot.node(u"Hello"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"Hello! I am a bot.\"}]}]}"));
    bot.node(u"Topic"_s, u"choice"_s, QByteArray("{\"prompt\": {\"en\": \"What is it about?\"}, \"variable\": \"topic\", \"options\": [{\"id\": \"bill\", \"label\": {\"en\": \"Bill\"}}, {\"id\": \"contract\", \"label\": {\"en\": \"Contract\"}}]}"));
    bot.node(u"Identify"_s, u"runflow"_s, with("{\"mode\": \"call\", \"inputs\": [{\"variable\": \"topic\", \"expression\": \"topic\"}], \"outputs\": [{\"variable\": \"customer\", \"expression\": \"customer\"}], \"exits\": [\"known\", \"unknown\"]}", u"flow"_s, bot.flowId(u"Identify"_s).toString()));
    bot.node(u"Bill?"_s, u"branch"_s, QByteArray("{\"cases\": [{\"id\": \"bill\", \"condition\": \"topic === 'Bill'\"}]}"));
    bot.node(u"Send bill"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"{{ customer }}, we send you your bill again.\"}}"));
    bot.node(u"Send contract"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"{{ customer }}, we send you your contract.\"}}"));
    bot.node(u"Nobody"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"We do not know you yet. Please call us.\"}}"));
    bot.link(u"Start"_s, u"next"_s, u"Hello"_s);
    bot.link(u"Hello"_s, u"next"_s, u"Topic"_s);
    bot.link(u"Topic"_s, u"option:bill"_s, u"Identify"_s);
    bot.link(u"Topic"_s, u"option:contract"_s, u"Identify"_s);
    bot.link(u"Topic"_s, u"other"_s, u"Nobody"_s);
    bot.link(u"Identify"_s, u"exit:known"_s, u"Bill?"_s);
    bot.link(u"Identify"_s, u"exit:unknown"_s, u"Nobody"_s);
    bot.link(u"Bill?"_s, u"case:bill"_s, u"Send bill"_s);
    bot.link(u"Bill?"_s, u"else"_s, u"Send contract"_s);
    return bot;
}

BotBuilder ordering()
{
    BotBuilder bot;
    addVariable(bot, u"size"_s, u"text"_s);
    addVariable(bot, u"toppings"_s, u"list"_s);
    addVariable(bot, u"way"_s, u"text"_s);
    addVariable(bot, u"address"_s, u"text"_s);
    addVariable(bot, u"time"_s, u"time"_s);
    addVariable(bot, u"price"_s, u"number"_s, 0);
    addVariable(bot, u"reply"_s, u"any"_s);
    bot.node(u"Start"_s, u"start"_s);
    bot.node(u"Hello"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"Hello! I am a bot and take your order.\"}]}]}"));
    bot.node(u"Size"_s, u"choice"_s, QByteArray("{\"prompt\": {\"en\": \"Which size?\"}, \"variable\": \"size\", \"options\": [{\"id\": \"s\", \"label\": {\"en\": \"Small\"}}, {\"id\": \"m\", \"label\": {\"en\": \"Medium\"}}, {\"id\": \"l\", \"label\": {\"en\": \"Large\"}}]}"));
    bot.node(u"Toppings"_s, u"choice"_s, QByteArray("{\"prompt\": {\"en\": \"What shall be on it?\"}, \"variable\": \"toppings\", \"multiple\": true, \"minimum\": 0, \"options\": [{\"id\": \"t\", \"label\": {\"en\": \"Tomato\"}}, {\"id\": \"c\", \"label\": {\"en\": \"Cheese\"}}, {\"id\": \"h\", \"label\": {\"en\": \"Ham\"}}]}"));
    bot.node(u"Price"_s, u"set"_s, QByteArray("{\"assignments\": [{\"variable\": \"price\", \"expression\": \"size === 'Small' ? 6 : size === 'Medium' ? 8 : 10\"}, {\"variable\": \"price\", \"operation\": \"increment\", \"expression\": \"(toppings ?? []).length * 1.5\"}]}"));
    bot.node(u"Way"_s, u"choice"_s, QByteArray("{\"prompt\": {\"en\": \"That is {{ price.toFixed(2) }} €. Shall we bring it?\"}, \"variable\": \"way\", \"options\": [{\"id\": \"d\", \"label\": {\"en\": \"Bring it\"}}, {\"id\": \"p\", \"label\": {\"en\": \"I pick it up\"}}]}"));
    bot.node(u"Address"_s, u"ask"_s, QByteArray("{\"prompt\": {\"en\": \"Where to?\"}, \"variable\": \"address\", \"answerType\": \"text\"}"));
    bot.node(u"Time"_s, u"ask"_s, QByteArray("{\"prompt\": {\"en\": \"When do you come?\"}, \"variable\": \"time\", \"answerType\": \"time\", \"invalid\": {\"en\": \"Such as 18:30.\"}, \"retries\": 2}"));
    bot.node(u"Small order?"_s, u"branch"_s, QByteArray("{\"cases\": [{\"id\": \"small\", \"condition\": \"price < 7\"}]}"));
    bot.node(u"Fee"_s, u"set"_s, QByteArray("{\"assignments\": [{\"variable\": \"price\", \"operation\": \"increment\", \"expression\": \"2\"}]}"));
    bot.node(u"Tell fee"_s, u"message"_s, QByteArray("{\"bubbles\": [{\"kind\": \"text\", \"variants\": [{\"en\": \"Below 7 € bringing it costs 2 € more: {{ price.toFixed(2) }} €.\"}]}]}"));
    bot.node(u"Send"_s, u"http"_s, QByteArray("{\"method\": \"POST\", \"url\": \"https://orders.example.com/new\", \"bodyKind\": \"json\", \"body\": \"{\\\"size\\\": {{ size }}, \\\"address\\\": {{ address ?? '' }}, \\\"price\\\": {{ price }}}\", \"saveTo\": \"reply\", \"timeout\": 10, \"retries\": 1}"));
    bot.node(u"How"_s, u"branch"_s, QByteArray("{\"value\": \"way\", \"cases\": [{\"id\": \"d\", \"kind\": \"equals\", \"condition\": \"'Bring it'\"}]}"));
    bot.node(u"On the way"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"It comes to {{ address }}. Order {{ reply.body.number }}.\"}}"));
    bot.node(u"Ready"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"It is ready at {{ time }}.\"}}"));
    bot.node(u"Failed"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"That did not work. Please call us.\"}}"));
    bot.node(u"Help"_s, u"exit"_s, QByteArray("{\"message\": {\"en\": \"Please call us.\"}}"));
    bot.link(u"Start"_s, u"next"_s, u"Hello"_s);
    bot.link(u"Hello"_s, u"next"_s, u"Size"_s);
    bot.link(u"Size"_s, u"option:s"_s, u"Toppings"_s);
    bot.link(u"Size"_s, u"option:m"_s, u"Toppings"_s);
    bot.link(u"Size"_s, u"option:l"_s, u"Toppings"_s);
    bot.link(u"Size"_s, u"other"_s, u"Help"_s);
    bot.link(u"Toppings"_s, u"answered"_s, u"Price"_s);
    bot.link(u"Toppings"_s, u"other"_s, u"Price"_s);
    bot.link(u"Price"_s, u"next"_s, u"Way"_s);
    bot.link(u"Way"_s, u"option:d"_s, u"Address"_s);
    bot.link(u"Way"_s, u"option:p"_s, u"Time"_s);
    bot.link(u"Way"_s, u"other"_s, u"Help"_s);
    bot.link(u"Address"_s, u"answered"_s, u"Small order?"_s);
    bot.link(u"Address"_s, u"invalid"_s, u"Help"_s);
    bot.link(u"Time"_s, u"answered"_s, u"Send"_s);
    bot.link(u"Time"_s, u"invalid"_s, u"Help"_s);
    bot.link(u"Small order?"_s, u"case:small"_s, u"Fee"_s);
    bot.link(u"Small order?"_s, u"else"_s, u"Send"_s);
    bot.link(u"Fee"_s, u"next"_s, u"Tell fee"_s);
    bot.link(u"Tell fee"_s, u"next"_s, u"Send"_s);
    bot.link(u"Send"_s, u"next"_s, u"How"_s);
    bot.link(u"Send"_s, u"4xx"_s, u"Failed"_s);
    bot.link(u"Send"_s, u"5xx"_s, u"Failed"_s);
    bot.link(u"Send"_s, u"error"_s, u"Failed"_s);
    bot.link(u"How"_s, u"case:d"_s, u"On the way"_s);
    bot.link(u"How"_s, u"else"_s, u"Ready"_s);
    return bot;
}

/// A request that is tried again, and given up after the third time.
BotBuilder retrying(const QByteArray &assignment)
{
    BotBuilder bot;
    addVariable(bot, u"tries"_s, u"number"_s, 0);
    addVariable(bot, u"other"_s, u"number"_s, 0);
    bot.node(u"Start"_s, u"start"_s);
    bot.node(u"Hello"_s, u"message"_s, QByteArray("{\"bubbles\":[{\"kind\":\"text\",\"variants\":[{\"en\":\"Hello, I am looking.\"}]}]}"));
    bot.node(u"Look"_s, u"http"_s, QByteArray("{\"method\":\"GET\",\"url\":\"https:\\/\\/cal.example.com\\/free\",\"timeout\":10,\"retries\":0}"));
    bot.node(u"Count"_s, u"set"_s, QByteArray("{\"assignments\":[" + assignment + "]}"));
    bot.node(u"Enough?"_s, u"branch"_s, QByteArray("{\"cases\":[{\"id\":\"y\",\"condition\":\"tries >= 3\"}]}"));
    bot.node(u"Found"_s, u"exit"_s, QByteArray("{\"message\":{\"en\":\"There is a free day.\"}}"));
    bot.node(u"Sorry"_s, u"exit"_s, QByteArray("{\"message\":{\"en\":\"Please call us.\"}}"));
    bot.link(u"Start"_s, u"next"_s, u"Hello"_s).link(u"Hello"_s, u"next"_s, u"Look"_s).link(u"Look"_s, u"next"_s, u"Found"_s);
    bot.link(u"Look"_s, u"error"_s, u"Count"_s).link(u"Count"_s, u"next"_s, u"Enough?"_s);
    bot.link(u"Enough?"_s, u"case:y"_s, u"Sorry"_s).link(u"Enough?"_s, u"else"_s, u"Look"_s);
    return bot;
}

struct Good {
    const char *name;
    BotBuilder (*make)();
};
constexpr Good goodBots[] = {{"a lead form", lead}, {"an appointment", appointment}, {"questions with a handoff", answering}, {"a loop over a list", looping}, {"a flow with exits", subflow}, {"an order with branches", ordering}};
} // namespace

/// Bots as people who know their trade would draw them: a checker that warns of them is one that nobody believes.
class TestGoodBots : public QObject
{
    Q_OBJECT
private slots:
    void shouldNotWarn_whenABotIsWellMade_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(goodBots)); ++i)
            QTest::newRow(goodBots[i].name) << i;
    }
    void shouldNotWarn_whenABotIsWellMade()
    {
        QFETCH(int, index);
        const model::Project project = goodBots[index].make().project();
        for (const Finding &finding : checkFlows(project, project.bots.begin()->second))
            QVERIFY2(finding.severity == Severity::Note, qPrintable(finding.rule + u": "_s + finding.message));
    }

    void shouldStillWarn_whenALoopCountsNothing()
    {
        const auto warned = [](const QByteArray &assignment, bool hasShortcut) {
            BotBuilder bot = retrying(assignment);
            if (hasShortcut)
                bot.link(u"Look"_s, u"4xx"_s, u"Look"_s);
            const model::Project project = bot.project();
            const QList<Finding> findings = checkFlows(project, project.bots.begin()->second);
            return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.rule == u"flow.loop-without-input"; });
        };
        QVERIFY(!warned("{\"variable\":\"tries\",\"operation\":\"increment\",\"expression\":\"1\"}", false));
        QVERIFY(!warned("{\"variable\":\"tries\",\"expression\":\"tries + 1\"}", false));
        QVERIFY(warned("{\"variable\":\"tries\",\"expression\":\"1\"}", false));
        QVERIFY(warned("{\"variable\":\"other\",\"operation\":\"increment\",\"expression\":\"1\"}", false));
        // A way round that passes by the counting.
        QVERIFY(warned("{\"variable\":\"tries\",\"operation\":\"increment\",\"expression\":\"1\"}", true));
    }
};

QTEST_GUILESS_MAIN(TestGoodBots)
#include "tst_goodbots.moc"
