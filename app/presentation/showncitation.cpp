// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "showncitation.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const Source &source)
{
    QStringList parts {source.publisher, source.title, source.published, source.url};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ShownCitation::ShownCitation(const Citation &citation, QObject *parent)
    : QObject(parent),
      m_citation(citation)
{
    for (const Source &source : citation.sources)
        m_sources.append(lineOf(source));
}

ShownCitation::Confidence ShownCitation::confidence() const
{
    switch (m_citation.confidence) {
    case Citation::Confidence::Official: return Official;
    case Citation::Confidence::Press: return Press;
    case Citation::Confidence::Report: return Report;
    case Citation::Confidence::Inference: return Inference;
    }
    Q_UNREACHABLE();
}

} // namespace vitrine
