#include "app/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

QString themeKey(ThemeChoice theme) {
    switch (theme) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

ThemeChoice themeFromKey(const QString& key) {
    if (key == "light"_L1)
        return ThemeChoice::Light;
    return key == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

QJsonObject toJson(const Period& period) {
    return {{u"from"_s, period.first.toString(Qt::ISODate)},
            {u"to"_s, period.last.toString(Qt::ISODate)}};
}

Period periodFromJson(const QJsonObject& object) {
    return {QDate::fromString(object["from"_L1].toString(), Qt::ISODate),
            QDate::fromString(object["to"_L1].toString(), Qt::ISODate)};
}

QJsonObject toJson(const Scope& scope) {
    QJsonArray facets;
    for (auto facet = scope.facets.cbegin(); facet != scope.facets.cend(); ++facet) {
        QJsonArray values;
        for (const FacetValueId value : facet.value())
            values.append(value.value);
        facets.append(QJsonObject{{u"facet"_s, facet.key().value}, {u"values"_s, values}});
    }
    return {{u"period"_s, toJson(scope.period)},
            {u"comparison"_s, toJson(scope.comparison)},
            {u"facets"_s, facets},
            {u"tiers"_s, static_cast<int>(scope.tiers)}};
}

Scope scopeFromJson(const QJsonObject& object) {
    Scope scope;
    scope.period = periodFromJson(object["period"_L1].toObject());
    scope.comparison = periodFromJson(object["comparison"_L1].toObject());
    for (const QJsonValue entry : object["facets"_L1].toArray()) {
        const FacetId facet{entry["facet"_L1].toInteger()};
        QList<FacetValueId> values;
        for (const QJsonValue value : entry["values"_L1].toArray())
            values.append(FacetValueId{value.toInteger()});
        if (facet.isValid() && !values.isEmpty())
            scope.facets.insert(facet, values);
    }
    const int tiers = object["tiers"_L1].toInt();
    if (tiers >= 0 && tiers <= static_cast<int>(TierRule::OnlyFamily))
        scope.tiers = static_cast<TierRule>(tiers);
    return scope;
}

QJsonObject toJson(const FileSession& session) {
    QJsonObject pages;
    for (auto page = session.pages.cbegin(); page != session.pages.cend(); ++page)
        pages.insert(page.key(), QJsonObject::fromVariantMap(page.value()));
    QJsonObject object{{u"page"_s, session.page}, {u"pages"_s, pages}};
    if (session.scope)
        object.insert(u"scope"_s, toJson(*session.scope));
    return object;
}

FileSession sessionFromJson(const QJsonObject& object) {
    FileSession session;
    session.page = object["page"_L1].toString();
    const QJsonObject pages = object["pages"_L1].toObject();
    for (auto page = pages.begin(); page != pages.end(); ++page)
        session.pages.insert(page.key(), page.value().toObject().toVariantMap());
    if (object["scope"_L1].isObject())
        session.scope = scopeFromJson(object["scope"_L1].toObject());
    return session;
}

void readFiles(const QJsonObject& object, Settings& settings) {
    for (const QJsonValue path : object["recent"_L1].toArray())
        if (!path.toString().isEmpty() && !settings.recent.contains(path.toString()))
            settings.recent.append(path.toString());
    settings.recent =
        settings.recent.first(std::min<qsizetype>(settings.recent.size(), Settings::recentFiles));
    const QJsonObject sessions = object["sessions"_L1].toObject();
    for (const QString& path : std::as_const(settings.recent))
        if (sessions[path].isObject())
            settings.sessions.insert(path, sessionFromJson(sessions[path].toObject()));
}

} // namespace

void Settings::remember(const QString& path) {
    recent.removeAll(path);
    recent.prepend(path);
    while (recent.size() > recentFiles)
        sessions.remove(recent.takeLast());
}

void Settings::forget(const QString& path) {
    recent.removeAll(path);
    sessions.remove(path);
}

QByteArray toJson(const Settings& settings) {
    QJsonObject sessions;
    for (auto session = settings.sessions.cbegin(); session != settings.sessions.cend(); ++session)
        sessions.insert(session.key(), toJson(session.value()));
    QJsonObject tables;
    for (auto table = settings.tables.cbegin(); table != settings.tables.cend(); ++table)
        tables.insert(table.key(), QJsonObject::fromVariantMap(table.value()));
    const QJsonObject object{
        {u"language"_s, settings.language},
        {u"theme"_s, themeKey(settings.theme)},
        {u"textScale"_s, settings.textScale},
        {u"myName"_s, settings.myName},
        {u"railCollapsed"_s, settings.railCollapsed},
        {u"geometry"_s, QString::fromLatin1(settings.geometry.toBase64())},
        {u"recent"_s, QJsonArray::fromStringList(settings.recent)},
        {u"tables"_s, tables},
        {u"sessions"_s, sessions},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::optional<Settings> settingsFromJson(const QByteArray& bytes) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    Settings settings;
    settings.language = object["language"_L1].toString();
    settings.theme = themeFromKey(object["theme"_L1].toString());
    settings.textScale = std::clamp(object["textScale"_L1].toInt(Settings::smallestScale),
                                    Settings::smallestScale, Settings::largestScale);
    settings.myName = object["myName"_L1].toString();
    settings.railCollapsed = object["railCollapsed"_L1].toBool();
    settings.geometry = QByteArray::fromBase64(object["geometry"_L1].toString().toLatin1());
    const QJsonObject tables = object["tables"_L1].toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table)
        settings.tables.insert(table.key(), table.value().toObject().toVariantMap());
    readFiles(object, settings);
    return settings;
}

} // namespace symmetry
