// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "narrationcache.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray asBytes(const Narration &narration)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << narration.audio << qint64(narration.duration.count())
           << quint32(narration.words.size());
    for (const SpokenWord &word : narration.words)
        stream << qint64(word.at.count()) << int(word.part) << word.first << word.length;
    return hashOf(bytes) + bytes;
}

std::optional<Narration> narrationFrom(const QByteArray &kept)
{
    const qsizetype hashBytes = QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    const QByteArray bytes = kept.mid(hashBytes);
    if (kept.left(hashBytes) != hashOf(bytes))
        return {};
    QDataStream stream(bytes);
    Narration narration;
    qint64 milliseconds = 0;
    quint32 words = 0;
    stream >> narration.audio >> milliseconds >> words;
    narration.duration = std::chrono::milliseconds(milliseconds);
    for (quint32 index = 0; index < words && stream.status() == QDataStream::Ok; ++index) {
        SpokenWord word;
        int part = 0;
        stream >> milliseconds >> part >> word.first >> word.length;
        word.at = std::chrono::milliseconds(milliseconds);
        word.part = SpokenWord::Part(part);
        narration.words.push_back(word);
    }
    return narration;
}

} // namespace

NarrationCache::NarrationCache(const NarrationSource &narrations, const QString &recipe,
                               const QString &folder)
    : m_narrations(narrations),
      m_recipe(recipe),
      m_folder(folder)
{
    QDir().mkpath(folder);
}

QString NarrationCache::keptPath(const NarrationText &text) const
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    stream << m_recipe << text.locale;
    for (const NarrationText::Passage &passage : text.passages)
        stream << int(passage.part) << passage.text;
    return m_folder + u'/' + QString::fromLatin1(hashOf(key).toHex()) + u".speech"_s;
}

std::optional<Narration> NarrationCache::narrate(const NarrationText &text) const
{
    const QString path = keptPath(text);
    if (QFile kept(path); kept.open(QIODevice::ReadOnly))
        if (std::optional<Narration> narration = narrationFrom(kept.readAll()))
            return narration;
    std::optional<Narration> narration = m_narrations.narrate(text);
    if (narration) {
        QSaveFile keeping(path);
        if (keeping.open(QIODevice::WriteOnly) && keeping.write(asBytes(*narration)) > 0)
            keeping.commit();
    }
    return narration;
}

tl::expected<Narration, RecordingRefusal> NarrationCache::recorded(const QString &path) const
{
    return m_narrations.recorded(path);
}

} // namespace vitrine
