#pragma once

#include "models/domain/question.h"
#include "models/domain/result.h"
#include "models/frame/segment.h"
#include "models/storage/recovery.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace symmetry {

class Database;
class Wreck;

/// Brings responses, answers and comments from a wreck into a new file whose definitions are there
/// already. The caller holds the transaction; references are not enforced while this runs.
class RecoveryAnswers {
public:
    RecoveryAnswers(const Wreck& wreck, Database& database)
        : m_wreck(wreck), m_database(database) {}

    /// Reads the chunks whose hash is good.
    void readChunks();
    /// Ids of questions that are answered but whose own row is lost get a row again: a scale from
    /// the values in the rows, and a name from `names`. Returns how many.
    [[nodiscard]] Result<int> inventQuestions(const QString& name);
    /// Writes responses and answers; counts go into `report`.
    [[nodiscard]] Result<void> write(RecoveryReport& report);

private:
    struct Place {
        int segment = 0;
        int response = 0;
    };
    struct Chunk {
        qint64 source = 0;
        SegmentPtr segment;
    };
    struct Values {
        double least = 0;
        double most = 0;
        double step = 0;
        bool any = false;
        void add(double value);
    };

    [[nodiscard]] QHash<qint64, Values> valuesOf(const QSet<qint64>& questions) const;
    [[nodiscard]] Result<void> writeRows();
    [[nodiscard]] Result<void> writeLostRows(RecoveryReport& report);
    [[nodiscard]] Result<void> writeChunkAnswers();
    [[nodiscard]] Result<void> writeRowAnswers();
    [[nodiscard]] Result<void> readQuestions();

    const Wreck& m_wreck;
    Database& m_database;
    std::vector<Chunk> m_chunks;
    QHash<qint64, Place> m_places; ///< response id to where it stands in a good chunk
    QSet<qint64> m_seen;           ///< responses in m_places whose row was read
    QSet<qint64> m_unfinished;     ///< sources whose import had not ended
    QHash<qint64, Scale> m_scales;
};

} // namespace symmetry
