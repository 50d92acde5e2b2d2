// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/mediafile.h"

#include "studio/ui/announce.h"
#include "studio/ui/ask.h"
#include "studio/ui/caret.h"
#include "studio/ui/elidedlabel.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QMimeDatabase>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

constexpr qint64 mostImageBytes = 4 * 1024 * 1024;
constexpr qint64 mostFileBytes = 16 * 1024 * 1024;

/// What browsers show or play without help, by what is wanted; empty = whatever it is.
const QStringList &accepted(const QString &wanted)
{
    static const QStringList images {u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s};
    static const QStringList sounds {u"audio/mpeg"_s, u"audio/ogg"_s, u"audio/x-wav"_s, u"audio/wav"_s, u"audio/vnd.wave"_s, u"audio/mp4"_s,
                                     u"audio/x-vorbis+ogg"_s, u"audio/x-opus+ogg"_s, u"audio/flac"_s};
    static const QStringList films {u"video/mp4"_s, u"video/webm"_s};
    static const QStringList none;
    return wanted == u"image" ? images : wanted == u"audio" ? sounds : wanted == u"video" ? films : none;
}

/// Files that a browser would run or open as a page of ours are never handed out.
bool isDangerous(const QString &mime)
{
    static const QStringList words {u"html"_s, u"javascript"_s, u"svg"_s, u"xml"_s, u"executable"_s, u"x-msdownload"_s, u"x-sharedlib"_s, u"shellscript"_s};
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return mime.contains(word); })
        && !mime.contains(u"openxmlformats"_s) && !mime.contains(u"opendocument"_s);
}

QString titleOf(const QString &wanted)
{
    if (wanted == u"image")
        return PropertyField::tr("Choose an Image");
    if (wanted == u"audio")
        return PropertyField::tr("Choose a Sound");
    if (wanted == u"video")
        return PropertyField::tr("Choose a Video");
    return PropertyField::tr("Choose a File");
}

QString filterOf(const QString &wanted)
{
    if (wanted == u"image")
        return PropertyField::tr("Images (*.png *.jpg *.jpeg *.gif *.webp)");
    if (wanted == u"audio")
        return PropertyField::tr("Sounds (*.mp3 *.ogg *.opus *.wav *.m4a *.flac)");
    if (wanted == u"video")
        return PropertyField::tr("Videos (*.mp4 *.webm)");
    return PropertyField::tr("All files (*)");
}

QString refusalOf(const QString &wanted)
{
    if (wanted == u"image")
        return PropertyField::tr("“%1” is no PNG, JPEG, GIF or WebP image.");
    if (wanted == u"audio")
        return PropertyField::tr("“%1” is no MP3, Ogg, WAV, M4A or FLAC sound.");
    if (wanted == u"video")
        return PropertyField::tr("“%1” is no MP4 or WebM video.");
    return PropertyField::tr("“%1” is a program or a page, which a chat does not hand out. Put it into an archive, or link to it.");
}

/// A file of the project or an address, with a picture of it where it is one.
class MediaField : public PropertyField
{
    Q_OBJECT
public:
    MediaField(const QString &wanted, const FieldContext &context)
        : PropertyField(context)
        , m_wanted(wanted)
        , m_picture(new QLabel(this))
        , m_name(new ui::ElidedLabel({}, this))
        , m_choose(new QPushButton(this))
        , m_remove(new QToolButton(this))
        , m_url(new QLineEdit(this))
    {
        m_picture->setAccessibleName(tr("Image"));
        m_choose->setObjectName(u"chooseFile"_s);
        m_choose->setText(m_wanted == u"image" ? tr("Choose image…") : tr("Choose file…"));
        m_choose->setAutoDefault(false);
        m_remove->setObjectName(u"removeFile"_s);
        m_remove->setAutoRaise(true);
        m_remove->setIcon(ui::icon(u"close"_s));
        m_remove->setIconSize({12, 12});
        m_remove->setToolTip(tr("Take the file away"));
        m_remove->setAccessibleName(tr("Take the file away"));
        m_url->setObjectName(u"address"_s);
        m_url->setPlaceholderText(tr("or an address: https://…"));
        m_url->setAccessibleName(tr("Address of the file"));
        auto *file = new QHBoxLayout;
        file->setSpacing(ui::space::tight);
        file->addWidget(m_choose);
        file->addWidget(m_name, 1);
        file->addWidget(m_remove);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->addWidget(m_picture);
        column->addLayout(file);
        column->addWidget(m_url);
        setFocusProxy(m_choose);
        connect(m_choose, &QPushButton::clicked, this, [this] {
            const QJsonObject file = chooseMedia(m_wanted, m_context, this);
            if (file.isEmpty())
                return;
            QJsonObject value = m_value;
            value.remove("url"_L1);
            for (auto it = file.begin(); it != file.end(); ++it)
                value.insert(it.key(), it.value());
            tell(value, false);
        });
        connect(m_remove, &QToolButton::clicked, this, [this] { tell(withoutFile(), false); });
        connect(m_url, &QLineEdit::textEdited, this, [this](const QString &text) {
            QJsonObject value = m_value;
            if (text.trimmed().isEmpty())
                value.remove("url"_L1);
            else
                value.insert("url"_L1, text.trimmed());
            tell(value, true);
        });
        showAll();
    }

    void setValue(const QJsonValue &value) override
    {
        m_value = value.toObject();
        showAll();
    }

private:
    QJsonObject withoutFile() const
    {
        QJsonObject value = m_value;
        for (const auto key : {"blob"_L1, "mime"_L1, "name"_L1})
            value.remove(key);
        return value;
    }

    void tell(const QJsonObject &value, bool typing)
    {
        m_value = value;
        showAll();
        emit edited(m_value, typing);
    }

    void showAll()
    {
        const QString blob = m_value.value("blob"_L1).toString();
        const QString url = m_value.value("url"_L1).toString();
        m_name->setText(m_value.value("name"_L1).toString());
        m_remove->setVisible(!blob.isEmpty());
        m_url->setVisible(blob.isEmpty());
        if (m_url->text().trimmed() != url)
            ui::replaceText(*m_url, url);
        const bool good = url.isEmpty() || url.startsWith(u"https://"_s) || url.startsWith(u"{{"_s);
        ui::showTrouble(m_url, good ? QString() : tr("Only addresses that begin with https:// are shown to people."));
        if (m_shown != blob)
            showPicture(blob);
        m_picture->setVisible(!blob.isEmpty() && m_wanted == u"image");
    }

    void showPicture(const QString &hash)
    {
        m_shown = hash;
        if (hash.isEmpty() || m_wanted != u"image")
            return;
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

    QString m_wanted;
    QLabel *m_picture;
    ui::ElidedLabel *m_name;
    QPushButton *m_choose;
    QToolButton *m_remove;
    QLineEdit *m_url;
    QString m_shown;
    QJsonObject m_value;
};

} // namespace

QJsonObject chooseMedia(const QString &wanted, const FieldContext &context, QWidget *parent)
{
    const QString path = context.ask->openFile(parent, titleOf(wanted), filterOf(wanted));
    if (path.isEmpty())
        return {};
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        context.fail(PropertyField::tr("“%1” cannot be read. Check that it is still there and that you may open it.").arg(name));
        return {};
    }
    const qint64 most = wanted == u"image" ? mostImageBytes : mostFileBytes;
    if (file.size() > most) {
        context.fail(PropertyField::tr("“%1” is larger than %2 MB. Make it smaller and choose it again.").arg(name).arg(most / (1024 * 1024)));
        return {};
    }
    const QByteArray bytes = file.readAll();
    const QString mime = QMimeDatabase().mimeTypeForFileNameAndData(wanted.isEmpty() || wanted == u"audio" ? name : QString(), bytes).name();
    if ((!accepted(wanted).isEmpty() && !accepted(wanted).contains(mime)) || isDangerous(mime)) {
        context.fail(refusalOf(wanted).arg(name));
        return {};
    }
    const auto hash = context.document->file().putBlob(bytes);
    if (!hash.ok()) {
        context.fail(hash.error().message);
        return {};
    }
    return {{u"blob"_s, *hash}, {u"mime"_s, mime}, {u"name"_s, name}};
}

PropertyField *makeMediaField(const QString &wanted, const FieldContext &context)
{
    return new MediaField(wanted, context);
}

} // namespace dialogist::panels::inspector

#include "mediafile.moc"
