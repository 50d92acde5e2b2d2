// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/rowsfield.h"

#include "studio/ui/announce.h"
#include "studio/ui/theme.h"
#include "studio/ui/tint.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

constexpr int minutesOfDay = 24 * 60;

/// One span of a day of the week. The end may be midnight, which is the end of that day.
class SpanRow : public Row
{
    Q_OBJECT
public:
    SpanRow()
        : m_day(new QComboBox(this))
        , m_from(new QTimeEdit(this))
        , m_to(new QTimeEdit(this))
        , m_wrong(new QLabel(tr("Ends before it begins."), this))
    {
        const int first = locale().firstDayOfWeek();
        for (int i = 0; i < 7; ++i) {
            const int day = (first - 1 + i) % 7 + 1;
            m_day->addItem(locale().standaloneDayName(day, QLocale::ShortFormat), day);
        }
        m_day->setObjectName(u"day"_s);
        m_from->setObjectName(u"from"_s);
        m_to->setObjectName(u"to"_s);
        m_day->setAccessibleName(tr("Day of the week"));
        m_day->setToolTip(m_day->accessibleName());
        m_from->setAccessibleName(tr("From"));
        m_to->setAccessibleName(tr("To"));
        m_to->setToolTip(tr("00:00 is the end of the day."));
        for (QTimeEdit *edit : {m_from, m_to}) {
            edit->setDisplayFormat(locale().timeFormat(QLocale::ShortFormat));
            edit->setWrapping(true);
            connect(edit, &QTimeEdit::timeChanged, this, [this] { tell(true); });
        }
        connect(m_day, &QComboBox::activated, this, [this] { tell(false); });
        auto *line = new QHBoxLayout;
        line->setSpacing(ui::space::tight);
        line->addWidget(m_day);
        line->addWidget(m_from, 1);
        line->addWidget(new QLabel(u"–"_s, this));
        line->addWidget(m_to, 1);
        ui::tint(m_wrong, ui::Token::Blocker);
        m_wrong->hide();
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addLayout(line);
        layout->addWidget(m_wrong);
        setFocusProxy(m_day);
    }

    void setValue(const QJsonValue &value) override
    {
        m_setting = true;
        m_value = value.toObject();
        m_day->setCurrentIndex(m_day->findData(m_value.value("weekday"_L1).toInt(1)));
        m_from->setTime(QTime(0, 0).addSecs(m_value.value("from"_L1).toInt() * 60));
        m_to->setTime(QTime(0, 0).addSecs(m_value.value("to"_L1).toInt() % minutesOfDay * 60));
        m_setting = false;
        showState();
    }
    QJsonValue value() const override { return m_value; }

private:
    static int minutes(const QTime &time) { return time.hour() * 60 + time.minute(); }
    void tell(bool typing)
    {
        if (m_setting)
            return;
        const int to = minutes(m_to->time());
        m_value = {{u"weekday"_s, m_day->currentData().toInt()},
                   {u"from"_s, minutes(m_from->time())},
                   {u"to"_s, to == 0 ? minutesOfDay : to}};
        showState();
        emit edited(typing);
    }
    void showState()
    {
        m_wrong->setVisible(m_value.value("to"_L1).toInt() <= m_value.value("from"_L1).toInt());
        const QString trouble = m_wrong->isHidden() ? QString() : m_wrong->text();
        for (QTimeEdit *edit : {m_from, m_to}) {
            edit->setAccessibleDescription(trouble);
            ui::announceTrouble(edit, trouble);
        }
    }

    QComboBox *m_day;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLabel *m_wrong;
    QJsonObject m_value;
    bool m_setting = false;
};

QJsonObject span(int weekday)
{
    return {{u"weekday"_s, weekday}, {u"from"_s, 9 * 60}, {u"to"_s, 17 * 60}};
}

} // namespace

PropertyField *makeOpeningHoursField(const FieldContext &context)
{
    auto *field = new RowsField(
        context, [](const QString &, const FieldContext &) { return new SpanRow; }, [](const QJsonValue &) { return QString(); });
    field->addButton(RowsField::tr("Add hours"), [] { return span(1); });
    field->addButton(RowsField::tr("Monday to Friday"), [field]() -> QJsonValue {
        for (int day = 1; day < 5; ++day)
            field->append(span(day));
        return span(5);
    });
    return field;
}

} // namespace dialogist::panels::inspector

#include "openinghoursfield.moc"
