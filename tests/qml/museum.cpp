// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "museum.h"

#include "packs.h"

#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

Museum::Museum(const QString &pack)
    : m_exhibition(openSound(pack), u"en"_s),
      m_languages(m_exhibition),
      m_visit(m_exhibition),
      m_presence(m_clock, {m_exhibition.idle(), m_exhibition.prompt()}),
      m_search(m_exhibition),
      m_guide(m_exhibition.slideCount(), m_clock)
{
}

void Museum::open(const QString &path)
{
    if (!m_visit.open(path))
        throw std::runtime_error(path.toStdString());
}

int Museum::numberOf(const QString &path)
{
    open(path);
    return m_visit.story()->slide(m_visit.position())->number();
}

void Museum::forward(int milliseconds)
{
    m_clock.forward(std::chrono::milliseconds(milliseconds));
    m_presence.advance();
    m_narrator.advance();
}

void Museum::reset()
{
    m_presence.leave();
    m_visit.reset();
    m_exhibition.resetLocale();
    m_search.setTyped({});
    m_access.reset();
    m_narrator.stop();
    m_guide.first();
    if (m_guide.blank() == Guide::Black)
        m_guide.toggleBlack();
    if (m_guide.blank() == Guide::White)
        m_guide.toggleWhite();
    if (m_guide.isFrozen())
        m_guide.toggleFreeze();
}

} // namespace vitrine
