#include "tests/storage/memory_vfs.h"

#include <algorithm>

namespace symmetry::test {

namespace {

void place(QByteArray& bytes, qint64 offset, const QByteArray& data) {
    if (bytes.size() < offset + data.size())
        bytes.append(QByteArray(offset + data.size() - bytes.size(), '\0'));
    bytes.replace(offset, data.size(), data);
}

/// The file as it surely is, and what was done to it since the last sync.
struct Durable {
    QByteArray synced;
    bool exists = false;
    QList<const DiskEvent*> loose;
};

void settle(QByteArray& bytes, const DiskEvent& event) {
    if (event.kind == DiskEvent::Kind::Write)
        place(bytes, event.offset, event.bytes);
    else if (event.kind == DiskEvent::Kind::Truncate && bytes.size() > event.offset)
        bytes.truncate(event.offset);
}

/// A small generator, so that a seed tells everything.
class Dice {
public:
    explicit Dice(quint32 seed) : m_state(seed * 2'654'435'761U + 12'345U) {}
    bool flip() {
        m_state = m_state * 1'664'525U + 1'013'904'223U;
        return ((m_state >> 24) & 1U) != 0;
    }

private:
    quint32 m_state;
};

/// Some of the sectors of a write.
void tear(QByteArray& bytes, const DiskEvent& event, Dice& dice) {
    constexpr qint64 sector = 512;
    qint64 begin = 0;
    while (begin < event.bytes.size()) {
        const qint64 end = std::min<qint64>(
            event.bytes.size(), ((event.offset + begin) / sector + 1) * sector - event.offset);
        if (dice.flip())
            place(bytes, event.offset + begin, event.bytes.mid(begin, end - begin));
        begin = end;
    }
}

void apply(QHash<QString, Durable>& disk, QHash<QString, Durable>& forgotten,
           const DiskEvent& event) {
    Durable& file = disk[event.file];
    switch (event.kind) {
    case DiskEvent::Kind::Write:
    case DiskEvent::Kind::Truncate:
        file.loose.append(&event);
        break;
    case DiskEvent::Kind::Sync:
        for (const DiskEvent* loose : std::as_const(file.loose))
            settle(file.synced, *loose);
        file.loose.clear();
        file.exists = true;
        forgotten.remove(event.file);
        break;
    case DiskEvent::Kind::Delete:
        if (!event.synced && file.exists)
            forgotten.insert(event.file, file); // may be back after the cut
        disk.remove(event.file);
        break;
    case DiskEvent::Kind::Note:
        break;
    }
}

} // namespace

DiskImage afterPowerCut(const DiskImage& start, const QList<DiskEvent>& events, qsizetype count,
                        quint32 seed) {
    QHash<QString, Durable> disk;
    QHash<QString, Durable> forgotten;
    for (auto it = start.cbegin(); it != start.cend(); ++it)
        disk.insert(it.key(), Durable{it.value(), true, {}});
    for (qsizetype i = 0; i < count; ++i) {
        if (events.at(i).kind != DiskEvent::Kind::Note)
            apply(disk, forgotten, events.at(i));
    }
    Dice dice(seed);
    DiskImage image;
    for (auto it = forgotten.cbegin(); it != forgotten.cend(); ++it) {
        if (seed % 2 == 0 && !disk.contains(it.key()))
            disk.insert(it.key(), it.value());
    }
    for (auto it = disk.begin(); it != disk.end(); ++it) {
        if (!it->exists && !dice.flip())
            continue; // the name itself never reached the folder
        QByteArray bytes = it->synced;
        for (const DiskEvent* loose : std::as_const(it->loose)) {
            if (loose->kind == DiskEvent::Kind::Write)
                tear(bytes, *loose, dice);
            else if (dice.flip())
                settle(bytes, *loose);
        }
        image.insert(it.key(), bytes);
    }
    return image;
}

} // namespace symmetry::test
