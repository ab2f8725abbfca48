// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "picturestore.h"

#include <QPointer>
#include <QQuickItem>
#include <QSize>
#include <QUrl>

#include <memory>

namespace vitrine {

/// The pixels of one picture, as large as they were decoded, or drawn larger or smaller. What is
/// decoded already is there in the next frame; where a small rendition may stand in, that is, and
/// gives way to the sharp one without a change of place.
class PictureItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

    /// `picture:7`; empty for none.
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    /// It is decoded to just cover this, or to just fit into it; nothing is read while it is empty.
    Q_PROPERTY(QSizeF decodedFor READ decodedFor WRITE setDecodedFor NOTIFY decodedForChanged FINAL)
    Q_PROPERTY(bool whole READ isWhole WRITE setWhole NOTIFY wholeChanged FINAL)
    /// Whether a small rendition may stand in for the sharp one until that is decoded.
    Q_PROPERTY(bool previews READ previews WRITE setPreviews NOTIFY previewsChanged FINAL)
    Q_PROPERTY(Status status READ status NOTIFY statusChanged FINAL)
    /// Whether the picture is on screen as sharp as it will be.
    Q_PROPERTY(bool sharp READ isSharp NOTIFY statusChanged FINAL)

public:
    enum Status { Empty, Loading, Ready, Failed };
    Q_ENUM(Status)

    explicit PictureItem(QQuickItem *parent = nullptr);

    [[nodiscard]] const QUrl &source() const { return m_source; }
    void setSource(const QUrl &source);
    [[nodiscard]] QSizeF decodedFor() const { return m_decodedFor; }
    void setDecodedFor(const QSizeF &size);
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    void setWhole(bool isWhole);
    [[nodiscard]] bool previews() const { return m_previews; }
    void setPreviews(bool previews);
    /// Ready also while the small rendition stands in.
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] bool isSharp() const { return m_status == Ready && m_isSharp; }

signals:
    void sourceChanged();
    void decodedForChanged();
    void wholeChanged();
    void previewsChanged();
    void statusChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    [[nodiscard]] PictureWanted wanted() const;
    void reload();
    void show(const QImage &image, bool isSharp);
    void clear(Status status);
    void tell(Status status, bool isSharp);
    [[nodiscard]] double density() const;
    /// Once found it stays: an item that is on its way out has no engine any more.
    [[nodiscard]] PictureStore *store();

    QPointer<PictureStore> m_store = {};
    QUrl m_source = {};
    QSizeF m_decodedFor = {};
    bool m_isWhole = false;
    bool m_previews = false;
    Status m_status = Empty;
    bool m_isSharp = false;
    PictureWanted m_shown = {};
    PictureOrder m_order = {};
    QImage m_image = {}; ///< Until the render thread has it.
    /// The same, for as long as it is drawn from these very pixels.
    std::shared_ptr<const QImage> m_lent = {};
    bool m_isNew = false;
};

} // namespace vitrine
