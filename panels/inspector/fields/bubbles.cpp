// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/rowsfield.h"

#include "studio/ui/ask.h"
#include "studio/ui/icons.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QMimeDatabase>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

constexpr qint64 mostImageBytes = 4 * 1024 * 1024;

/// A text bubble: one wording, or several of which the bot picks one.
class TextBubble : public Row
{
    Q_OBJECT
public:
    explicit TextBubble(const FieldContext &context)
        : m_context(context)
        , m_list(new QVBoxLayout)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(ui::space::tight);
        m_list->setSpacing(ui::space::tight);
        layout->addLayout(m_list);
        auto *add = new QToolButton(this);
        add->setObjectName(u"addVariant"_s);
        add->setAutoRaise(true);
        add->setIcon(ui::icon(u"add"_s));
        add->setIconSize({14, 14});
        add->setText(tr("Another wording"));
        add->setToolTip(tr("The bot picks one of the wordings each time."));
        add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QToolButton::clicked, this, [this] {
            insert({});
            m_edits.last()->setFocus();
            emit edited(false);
        });
    }

    QString kind() const override { return u"text"_s; }

    void setValue(const QJsonValue &value) override
    {
        m_value = value.toObject();
        QJsonArray variants = m_value.value("variants"_L1).toArray();
        if (variants.isEmpty())
            variants.append(QJsonObject());
        while (m_edits.size() > variants.size())
            drop(m_edits.last());
        while (m_edits.size() < variants.size())
            insert({});
        for (qsizetype i = 0; i < variants.size(); ++i)
            m_edits.at(i)->setText(model::LocalizedText::fromJson(variants.at(i), m_context.owner().sourceLanguage()));
    }

    QJsonValue value() const override
    {
        QJsonArray variants;
        for (const auto *edit : m_edits)
            variants.append(edit->text().toJson());
        QJsonObject value = m_value;
        value.insert("kind"_L1, u"text"_s);
        value.insert("variants"_L1, variants);
        return value;
    }

    void setLanguage(const QString &language) override
    {
        m_context.language = language;
        for (auto *edit : std::as_const(m_edits))
            edit->setLanguage(language);
    }

private:
    void insert(const model::LocalizedText &text)
    {
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        auto *edit = new ui::LocalizedTextEdit(line);
        edit->setAccessibleName(tr("Wording %1").arg(m_edits.size() + 1));
        edit->setPlaceholderText(tr("What the bot says"));
        edit->setLanguageSwitchVisible(false);
        edit->setLines(m_edits.isEmpty() ? 2 : 1, 12);
        edit->setLanguages(m_context.owner().languages);
        edit->setLanguage(m_context.language);
        edit->setText(text);
        layout->addWidget(edit, 1);
        if (!m_edits.isEmpty()) {
            auto *remove = new QToolButton(line);
            remove->setAutoRaise(true);
            remove->setIcon(ui::icon(u"close"_s));
            remove->setIconSize({12, 12});
            remove->setToolTip(tr("Remove this wording"));
            remove->setAccessibleName(tr("Remove this wording"));
            layout->addWidget(remove, 0, Qt::AlignTop);
            connect(remove, &QToolButton::clicked, this, [this, edit] {
                drop(edit);
                emit edited(false);
            });
        }
        m_list->addWidget(line);
        m_edits.append(edit);
        connect(edit, &ui::LocalizedTextEdit::textEdited, this, [this] { emit edited(true); });
        setFocusProxy(m_edits.first()->focusProxy());
    }

    void drop(ui::LocalizedTextEdit *edit)
    {
        m_edits.removeOne(edit);
        edit->parentWidget()->hide();
        edit->parentWidget()->deleteLater();
    }

    FieldContext m_context;
    QVBoxLayout *m_list;
    QList<ui::LocalizedTextEdit *> m_edits;
    QJsonObject m_value;
};

/// A picture with words for those who cannot see it.
class ImageBubble : public Row
{
    Q_OBJECT
public:
    explicit ImageBubble(const FieldContext &context)
        : m_context(context)
        , m_picture(new QLabel(this))
        , m_alt(new ui::LocalizedTextEdit(this))
    {
        m_picture->setMinimumHeight(48);
        m_picture->setAccessibleName(tr("Image"));
        m_alt->setAccessibleName(tr("What the image shows"));
        m_alt->setPlaceholderText(tr("What the image shows, for those who cannot see it"));
        m_alt->setLanguageSwitchVisible(false);
        m_alt->setLanguages(context.owner().languages);
        m_alt->setLanguage(context.language);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(ui::space::tight);
        layout->addWidget(m_picture);
        layout->addWidget(m_alt);
        setFocusProxy(m_alt->focusProxy());
        connect(m_alt, &ui::LocalizedTextEdit::textEdited, this, [this] { emit edited(true); });
    }

    QString kind() const override { return u"image"_s; }

    void setValue(const QJsonValue &value) override
    {
        const QString before = m_value.value("blob"_L1).toString();
        m_value = value.toObject();
        m_alt->setText(model::LocalizedText::fromJson(m_value.value("alt"_L1), m_context.owner().sourceLanguage()));
        if (const QString hash = m_value.value("blob"_L1).toString(); hash != before)
            show(hash);
    }

    QJsonValue value() const override
    {
        QJsonObject value = m_value;
        value.insert("alt"_L1, m_alt->text().toJson());
        return value;
    }

    void setLanguage(const QString &language) override { m_alt->setLanguage(language); }

private:
    void show(const QString &hash)
    {
        const auto bytes = m_context.document->file().blob(hash);
        QImage image;
        if (bytes.ok()) {
            QByteArray data = *bytes;
            QBuffer buffer(&data);
            buffer.open(QIODevice::ReadOnly);
            QImageReader reader(&buffer);
            // Never opened larger than it is shown.
            const QSize size = reader.size().scaled(220, 140, Qt::KeepAspectRatio);
            reader.setScaledSize(size.boundedTo(reader.size()));
            image = reader.read();
        }
        if (image.isNull())
            m_picture->setText(tr("The image cannot be shown."));
        else
            m_picture->setPixmap(QPixmap::fromImage(image));
    }

    FieldContext m_context;
    QLabel *m_picture;
    ui::LocalizedTextEdit *m_alt;
    QJsonObject m_value;
};

/// Asks for an image file and puts it into the project; undefined when nothing came of it.
QJsonValue chooseImage(const FieldContext &context, QWidget *parent)
{
    const QString path = context.ask->openFile(parent, RowsField::tr("Choose an Image"),
                                               RowsField::tr("Images (*.png *.jpg *.jpeg *.gif *.webp)"));
    if (path.isEmpty())
        return QJsonValue::Undefined;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        context.fail(RowsField::tr("“%1” cannot be read. Check that it is still there and that you may open it.").arg(name));
        return QJsonValue::Undefined;
    }
    if (file.size() > mostImageBytes) {
        context.fail(RowsField::tr("“%1” is larger than 4 MB. Make it smaller and choose it again.").arg(name));
        return QJsonValue::Undefined;
    }
    const QByteArray bytes = file.readAll();
    const QString mime = QMimeDatabase().mimeTypeForData(bytes).name();
    if (!QStringList {u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s}.contains(mime)) {
        context.fail(RowsField::tr("“%1” is no PNG, JPEG, GIF or WebP image.").arg(name));
        return QJsonValue::Undefined;
    }
    const auto hash = context.document->file().putBlob(bytes);
    if (!hash.ok()) {
        context.fail(hash.error().message);
        return QJsonValue::Undefined;
    }
    return QJsonObject {{u"kind"_s, u"image"_s}, {u"blob"_s, *hash}, {u"mime"_s, mime}, {u"alt"_s, QJsonObject()}};
}

} // namespace

PropertyField *makeBubblesField(const FieldContext &context)
{
    auto *field = new RowsField(
        context,
        [](const QString &kind, const FieldContext &c) -> Row * {
            if (kind == "image"_L1)
                return new ImageBubble(c);
            return new TextBubble(c);
        },
        [](const QJsonValue &value) {
            return value.toObject().value("kind"_L1).toString() == "image"_L1 ? u"image"_s : u"text"_s;
        });
    field->addButton(RowsField::tr("Add text"), [] {
        return QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject()}}};
    });
    field->addButton(RowsField::tr("Add image…"), [context, field] { return chooseImage(context, field); });
    return field;
}

} // namespace dialogist::panels::inspector

#include "bubbles.moc"
