// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fileproblems.h"

#include "storage/packwriter.h"

#include <QFileInfo>

namespace vitrine {

using namespace Qt::StringLiterals;

Problem pictureProblem(const SourcePicture &picture, const PictureRefusal &refusal)
{
    return {Problem::Severity::Error, picture.shownPlace(),
            picture.shownPath() + u' ' + refusal.sentence, refusal.remedy};
}

std::vector<Problem> tooLargeFiles(const SourceExhibition &exhibition)
{
    std::vector<Problem> problems;
    for (const QString &file : exhibition.files) {
        const qint64 size = QFileInfo(exhibition.folder + u'/' + file).size();
        if (size > PackWriter::largestFile)
            problems.push_back(
                {Problem::Severity::Error,
                 {file, 0, 0},
                 u"This file has %1 GB; a pack holds files of less than 1 GB."_s.arg(
                     double(size) / 1e9, 0, 'f', 1),
                 u"Save it smaller, a picture for example as JPEG or as compressed TIFF."_s});
    }
    return problems;
}

std::vector<Problem> pictureWarnings(const SourcePicture &picture, const PictureFacts &facts)
{
    std::vector<Problem> warnings;
    for (const PictureRemark &remark : facts.remarks)
        warnings.push_back({Problem::Severity::Warning, picture.shownPlace(),
                            picture.shownPath() + u' ' + remark.sentence, remark.remedy});
    return warnings;
}

} // namespace vitrine
