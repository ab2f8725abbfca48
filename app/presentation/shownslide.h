// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "content/figurescale.h"
#include "showncitation.h"
#include "shownexhibition.h"
#include "shownfigure.h"
#include "shownobjects.h"
#include "shownpicture.h"

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// One slide in the language of the exhibition; its texts follow when the language changes.
class ShownSlide : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(vitrine::ShownExhibition *exhibition READ exhibition WRITE setExhibition NOTIFY
                   exhibitionChanged FINAL)
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY numberChanged FINAL)
    Q_PROPERTY(QString locale READ locale WRITE setLocale NOTIFY changed FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString caption READ caption NOTIFY changed FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(QString zoneTitle READ zoneTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString storyTitle READ storyTitle NOTIFY changed FINAL)
    Q_PROPERTY(int position READ position NOTIFY changed FINAL)
    Q_PROPERTY(int slideCount READ slideCount NOTIFY changed FINAL)
    Q_PROPERTY(int readingTime READ readingTime NOTIFY changed FINAL)
    Q_PROPERTY(vitrine::ShownPicture picture READ picture NOTIFY changed FINAL)
    /// ShownFigure objects. A list of values, since a list property that refers to the same list
    /// counts as unchanged.
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed FINAL)
    Q_PROPERTY(FiguresAs figuresAs READ figuresAs NOTIFY changed FINAL)
    Q_PROPERTY(double figureWhole READ figureWhole NOTIFY changed FINAL)
    Q_PROPERTY(double figurePerDot READ figurePerDot NOTIFY changed FINAL)

public:
    /// How its figures are drawn: vitrine::FiguresAs for QML.
    enum FiguresAs { Numbers, Bars, Dots, Timeline, Layers };
    Q_ENUM(FiguresAs)

    explicit ShownSlide(QObject *parent = nullptr);
    ShownSlide(ShownExhibition &exhibition, const Slide &slide, QObject *parent);

    [[nodiscard]] ShownExhibition *exhibition() const { return m_exhibition; }
    void setExhibition(ShownExhibition *exhibition);
    /// Its place in the whole exhibition, counted from 1; 0 shows nothing.
    [[nodiscard]] int number() const { return m_number; }
    void setNumber(int number);

    /// The language it is shown in: the exhibition's of the moment, unless another was set.
    [[nodiscard]] QString locale() const;
    void setLocale(const QString &tag);

    [[nodiscard]] bool exists() const { return m_slide.id.isValid(); }
    [[nodiscard]] const QString &title() const { return m_slide.title; }
    [[nodiscard]] const QString &caption() const { return m_slide.caption; }
    [[nodiscard]] const QString &notes() const { return m_slide.notes; }
    [[nodiscard]] const QString &zoneTitle() const { return m_slide.zoneTitle; }
    [[nodiscard]] const QString &storyTitle() const { return m_slide.storyTitle; }
    [[nodiscard]] int position() const { return m_slide.position; }
    [[nodiscard]] int slideCount() const { return m_slide.slideCount; }
    [[nodiscard]] ShownPicture picture() const { return ShownPicture(m_slide.picture); }
    /// ms that reading the title and caption takes: 250 English words or 360 Chinese characters a
    /// minute.
    [[nodiscard]] int readingTime() const;
    [[nodiscard]] const QVariantList &figures() const { return m_figures.list(); }

    [[nodiscard]] FiguresAs figuresAs() const { return FiguresAs(m_slide.figuresAs); }
    /// The value that is as long as a bar can be.
    [[nodiscard]] double figureWhole() const { return wholeOf(m_slide.figures); }
    /// What one dot stands for.
    [[nodiscard]] double figurePerDot() const { return perDot(m_slide.figures); }

    /// What the slide rests on, in the language of the moment; the objects belong to \a parent.
    [[nodiscard]] QList<ShownCitation *> citations(QObject *parent) const;

signals:
    void exhibitionChanged();
    void numberChanged();
    void changed();

private:
    void read();
    void show(const Slide &slide);

    QPointer<ShownExhibition> m_exhibition = {};
    int m_number = 0;
    QString m_locale = {};
    Slide m_slide = {};
    ShownObjects m_figures = {};
};

} // namespace vitrine
