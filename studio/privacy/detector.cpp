// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/detector.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
void append(QList<Detection> &found, const QString &kind, const QRegularExpressionMatch &match, int group = 0)
{
    found.append({kind, match.capturedStart(group), match.capturedLength(group)});
}

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

bool passesMod97(const QString &iban)
{
    int rest = 0;
    for (const QChar c : iban.mid(4) + iban.left(4)) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - 'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.unicode() < 128 && c.isDigit())
            digits.append(c);
    }
    return digits;
}

void findCards(const QString &text, QList<Detection> &found)
{
    static const QRegularExpression card(u"(?<![\\w.-])\\d(?:[ -]?\\d){12,18}(?![\\w-])"_s);
    for (auto it = card.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString digits = digitsOf(match.captured());
        // Card numbers begin with 2 to 6; a row of one digit passes the checksum, but is none.
        if (digits[0] >= u'2' && digits[0] <= u'6' && digits.count(digits[0]) != digits.size() && passesLuhn(digits))
            append(found, u"card"_s, match);
    }
}

void findIbans(const QString &text, QList<Detection> &found)
{
    static const QRegularExpression iban(u"\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b"_s);
    for (auto it = iban.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString compact = match.captured().remove(u' ');
        if (compact.size() >= 15 && compact.size() <= 34 && passesMod97(compact))
            append(found, u"iban"_s, match);
    }
}

void findPhones(const QString &text, QList<Detection> &found)
{
    static const QRegularExpression phone(u"(?<![\\w+])\\+\\d{1,3}(?:[ ./()-]{0,2}\\d){6,12}(?!\\d)"_s);
    for (auto it = phone.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const qsizetype digits = digitsOf(match.captured()).size();
        if (digits >= 8 && digits <= 15)
            append(found, u"phone"_s, match);
    }
}

/// Bits per character: words of a language stay below about 3.3, random keys of that length lie above.
double entropyOf(const QString &word)
{
    QHash<QChar, int> counts;
    for (const QChar c : word)
        ++counts[c];
    double bits = 0;
    for (const int count : counts) {
        const double share = double(count) / double(word.size());
        bits -= share * std::log2(share);
    }
    return bits;
}
} // namespace

QList<Detection> findPersonalData(const QString &text)
{
    QList<Detection> found;
    if (text.contains(u'@')) {
        static const QRegularExpression mail(u"(?<![\\w.+-])[\\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})*\\.[A-Za-z]{2,24}(?![\\w-])"_s);
        for (auto it = mail.globalMatch(text); it.hasNext();)
            append(found, u"email"_s, it.next());
    }
    if (text.contains(u'+'))
        findPhones(text, found);
    findCards(text, found);
    findIbans(text, found);
    return found;
}

QList<Detection> findSecrets(const QString &text)
{
    struct Pattern {
        QString kind;
        QRegularExpression shape;
    };
    static const QList<Pattern> patterns = {
        {u"private-key"_s, QRegularExpression(u"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----"_s)},
        {u"jwt"_s, QRegularExpression(u"\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}"_s)},
        {u"api-key"_s,
         QRegularExpression(u"\\b(?:sk-[A-Za-z0-9_-]{20,}|[sr]k_live_[A-Za-z0-9]{16,}|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|"
                            "github_pat_[A-Za-z0-9_]{22,}|glpat-[A-Za-z0-9_-]{20}|xox[abprs]-[A-Za-z0-9-]{10,}|AIza[0-9A-Za-z_-]{35}|"
                            "hf_[A-Za-z0-9]{30,}|SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,})"_s)},
    };
    QList<Detection> found;
    for (const Pattern &pattern : patterns) {
        for (auto it = pattern.shape.globalMatch(text); it.hasNext();)
            append(found, pattern.kind, it.next());
    }
    static const QRegularExpression beside(u"\\b(?:api[ _-]?key|key|token|secret|password|bearer)[\"']?\\s*[:= ]\\s*[\"']?([A-Za-z0-9+/_=-]{20,})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (!found.isEmpty())
        return found;
    for (auto it = beside.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (entropyOf(match.captured(1)) > 3.5)
            append(found, u"likely-secret"_s, match, 1);
    }
    return found;
}

QString detectionLabel(const QString &kind)
{
    if (kind == u"email")
        return QCoreApplication::translate("privacy", "e-mail addresses");
    if (kind == u"phone")
        return QCoreApplication::translate("privacy", "telephone numbers");
    if (kind == u"card")
        return QCoreApplication::translate("privacy", "card numbers");
    if (kind == u"iban")
        return QCoreApplication::translate("privacy", "bank account numbers");
    if (kind == u"private-key")
        return QCoreApplication::translate("privacy", "a private key");
    if (kind == u"jwt")
        return QCoreApplication::translate("privacy", "a sign-in token");
    if (kind == u"api-key")
        return QCoreApplication::translate("privacy", "an API key");
    return QCoreApplication::translate("privacy", "a key or token");
}

} // namespace dialogist::privacy
