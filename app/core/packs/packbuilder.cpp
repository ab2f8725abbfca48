// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packbuilder.h"

#include "inorder.h"
#include "narrationfilling.h"
#include "packfilling.h"
#include "packschema.h"
#include "replacedfile.h"
#include "searchfilling.h"
#include "source/fileproblems.h"
#include "source/sourcefolder.h"
#include "storage/storageerror.h"

#include <QFile>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

void addPicture(PackWriter &writer, Id<Picture> id, const SourcePicture &source,
                const ImportedPicture &imported)
{
    writer.add(Picture {.id = id, .isPhotograph = source.isPhotograph()}, source.id,
               source.shownPath(), imported.facts.width, imported.facts.height);
    for (const EncodedPicture &rendition : imported.renditions)
        writer.addRendition(id, rendition);
    if (!imported.tiles)
        return;
    writer.addPyramid(id, imported.tiles->pyramid());
    imported.tiles->forEach([&](const TileAddress &address, const QByteArray &jpeg) {
        writer.addTile(id, address, jpeg);
    });
}

void addSourceFiles(PackWriter &writer, const SourceExhibition &exhibition, Problems &problems)
{
    const SourceFolder folder(exhibition.folder);
    for (const QString &path : exhibition.files) {
        QFile file(folder.absolute(path));
        if (!file.open(QIODevice::ReadOnly))
            problems.error({path, 0, 0}, u"This file cannot be read."_s,
                           u"Check its permissions."_s);
        else if (!writer.addSourceFile(path, file))
            problems.error({path, 0, 0}, u"This file changed while it was read."_s,
                           u"Pack again when it is complete."_s);
    }
}

} // namespace

PackBuilder::PackBuilder(const SourceExhibition &exhibition, const PictureSource &pictures)
    : m_exhibition(exhibition),
      m_pictures(pictures)
{
}

std::vector<Problem> PackBuilder::build(const QString &target) const
{
    ReplacedFile file(target);
    PackWriter writer(file.path(), packSchema());
    Problems problems;
    problems.add(tooLargeFiles(m_exhibition));
    if (const std::vector<Problem> found = problems.inOrder(); hasErrors(found))
        return found;

    const Numbering numbering(m_exhibition);
    PackFilling(writer, m_exhibition, numbering).run();
    SearchFilling(writer, m_exhibition, numbering).run();

    const std::vector<SourcePicture> &pictures = m_exhibition.pictures;
    inOrder<PictureResult<ImportedPicture>>(
        pictures.size(),
        [&](std::size_t index) {
            return m_pictures.import({m_exhibition.folder + u'/' + pictures[index].shownPath(),
                                      pictures[index].isPhotograph(), pictures[index].isLayer});
        },
        [&](std::size_t index, const PictureResult<ImportedPicture> &imported) {
            const SourcePicture &picture = pictures[index];
            if (imported) {
                addPicture(writer, numbering.pictures.value(picture.id), picture, *imported);
                problems.add(pictureWarnings(picture, imported->facts));
            } else
                problems.add({pictureProblem(picture, imported.error())});
            m_progress(index + 1, pictures.size());
        });
    if (m_narrations)
        NarrationFilling(writer, m_exhibition, numbering, *m_narrations)
            .run(m_narrationProgress, problems);
    addSourceFiles(writer, m_exhibition, problems);

    std::vector<Problem> found = problems.inOrder();
    if (hasErrors(found))
        return found;
    writer.finish();
    file.commit();
    return found;
}

} // namespace vitrine
