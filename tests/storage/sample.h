#pragma once

#include "models/storage/store.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>

namespace symmetry::test {

/// Facts of an invented file.
[[nodiscard]] FileFacts someFacts();
[[nodiscard]] Stamp stamp(const QString& phrase);

/// Three questions on two touchpoints and two dimensions, and two facets.
[[nodiscard]] PlannedImport somePlan(const QString& name = QStringLiteral("survey.csv"));
/// Responses number `from` .. `from + count - 1`: the same number is always the same response.
/// Every third has a comment, every fifth names a person, every seventh has no answer.
[[nodiscard]] QList<PlannedResponse> someResponses(int count, int from = 0);
/// The comment of response `number`.
[[nodiscard]] QString commentOf(int number);

/// A new file, or a failed check and nullptr.
[[nodiscard]] std::unique_ptr<Store> fresh(const QString& path);
[[nodiscard]] std::unique_ptr<Store> reopened(const QString& path, const OpenOptions& how = {});
/// Imports everything at once.
[[nodiscard]] Result<Source> import(Store& store, const PlannedImport& plan,
                                    const QList<PlannedResponse>& responses);
/// One journey, stage, touchpoint, dimension, question, measure with that question, added.
[[nodiscard]] Result<ChangeSet> addSome(Store& store);

/// Every row of every table but those named, as text.
[[nodiscard]] QString dump(Store& store, const QStringList& without = {QStringLiteral("audit")});
/// Every figure: what the frame holds, as text.
[[nodiscard]] QString figures(const Frame& frame);

/// Makes `folder` hold all migrations and one more, `script`; the number of that one.
[[nodiscard]] int migrationsAnd(const QString& folder, const QByteArray& script);
/// A file of an older version, as a release left it: tests/data/databases/version-N.symmetry.
[[nodiscard]] QByteArray frozenFile(int version);

[[nodiscard]] QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace symmetry::test
