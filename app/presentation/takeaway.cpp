// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "takeaway.h"

#include "openpack.h"
#include "showncitation.h"
#include "shownzone.h"
#include "textpages.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int headingBytes = 12; // 10/12 ·

QString block(QStringList lines)
{
    lines.removeAll(QString());
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u"\n\n"_s;
}

void appendNew(QStringList &lines, const QString &line)
{
    if (!lines.contains(line))
        lines.append(line);
}

} // namespace

Takeaway::Takeaway(QObject *parent) : QObject(parent) { }

void Takeaway::setExhibition(ShownExhibition *exhibition)
{
    if (m_exhibition == exhibition)
        return;
    if (m_exhibition)
        m_exhibition->disconnect(this);
    m_exhibition = exhibition;
    if (m_exhibition)
        connect(m_exhibition, &ShownExhibition::localeChanged, this, &Takeaway::read);
    emit exhibitionChanged();
    read();
}

void Takeaway::setStory(ShownStory *story)
{
    if (m_story == story)
        return;
    m_story = story;
    emit storyChanged();
    read();
}

void Takeaway::read()
{
    m_pages = pagesOf(blocks(), mostBytes - headingBytes);
    const qsizetype count = m_pages.size();
    for (qsizetype index = 0; count > 1 && index < count; ++index)
        m_pages[index].prepend(u"%1/%2 · "_s.arg(index + 1).arg(count));
    emit pagesChanged();
}

QStringList Takeaway::blocks() const
{
    if (!m_exhibition || !m_story)
        return {};
    const OpenPack &pack = m_exhibition->pack();
    const Id<vitrine::Story> id {m_story->storyId()};
    const auto story = pack.read([&] { return pack.stories.find(id, pack.locale); });
    const std::vector<Slide> slides = pack.slidesOf(id);
    if (!story)
        return {};

    QStringList blocks {block({m_exhibition->title(), story->title})};
    QStringList inferred;
    QStringList sources;
    for (const Slide &slide : slides) {
        blocks.append(block({slide.title, slide.caption}));
        const std::vector<Citation> citations
            = pack.read([&] { return pack.citations.ofSlide(slide.id, pack.locale); });
        for (const Citation &citation : citations) {
            if (citation.confidence == Citation::Confidence::Inference)
                appendNew(inferred, tr("Inferred by the editors: %1").arg(citation.statement));
            const QStringList restsOn = ShownCitation(citation, nullptr).sources();
            for (const QString &source : restsOn)
                appendNew(sources, source);
        }
    }
    blocks.append(block(inferred));
    sources.prepend(tr("Sources"));
    blocks.append(block(sources));
    blocks.append(m_exhibition->credit());
    return blocks;
}

} // namespace vitrine
