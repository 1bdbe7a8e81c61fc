#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <functional>
#include <optional>

namespace symmetry {

/// The first thing that is wrong in a JSON text, with its place.
struct JsonFault {
    QString text;
    void add(const QString& place, const QString& what) {
        if (text.isEmpty())
            text = place + QStringLiteral(": ") + what;
    }
};

/// Reads one object strictly: keys that nobody asked for, and values of another type, are faults.
/// A key that is absent leaves the value as it is.
class JsonPlace {
public:
    JsonPlace(const QJsonObject& object, QString path, JsonFault& fault);

    void text(const QString& key, QString& value);
    void character(const QString& key, char& value);
    void number(const QString& key, double& value);
    void integer(const QString& key, int& value);
    void boolean(const QString& key, bool& value);
    void texts(const QString& key, QStringList& value);
    /// An object of texts or numbers, numbers as text.
    void table(const QString& key, QMap<QString, QString>& value);
    /// `read` gets the inner object.
    void object(const QString& key, const std::function<void(JsonPlace&)>& read);
    /// `read` gets each of the objects of an array.
    void objects(const QString& key, const std::function<void(JsonPlace&)>& read);
    /// `find` gives the meaning of the word, or nothing.
    template <class Word, class Find>
    void word(const QString& key, Word& value, Find find) {
        QString word;
        text(key, word);
        if (!m_object.contains(key) || !m_object.value(key).isString())
            return;
        if (const std::optional<Word> found = find(word))
            value = *found;
        else
            fault(key, QStringLiteral("\"%1\" is not known").arg(word));
    }

    void require(const QString& key);
    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }
    void fault(const QString& key, const QString& what);
    /// Complains about keys that nobody asked for.
    void finish();

private:
    [[nodiscard]] QString placeOf(const QString& key) const;
    /// The value where it is there and of that type.
    [[nodiscard]] std::optional<QJsonValue> take(const QString& key, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_path;
    JsonFault& m_fault;
    QSet<QString> m_asked;
};

} // namespace symmetry
