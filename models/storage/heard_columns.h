#pragma once

#include "models/storage/columns_of.h"

namespace symmetry {

// The columns of voices and cases, of what was decided about them, and of decks.

template <>
struct Columns<Voice> {
    static constexpr ThingKind kind = ThingKind::Voice;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("kind", it.kind);
        visit("number", it.number);
        visit("source_id", it.source);
        visit("identity", it.identity);
        visit("mirror", it.mirror);
        visit("person_id", it.person);
        visit("tier", it.tier);
        visit("touchpoint_id", it.touchpoint);
        visit("expected", it.expected);
        visit("happened", it.happened);
        visit("remedy_sought", it.remedySought);
        visit("channel", it.channel);
        visit("severity", it.severity);
        visit("received_at", it.receivedAt);
        visit("received_day", it.receivedDay);
        visit("passed_on_at", it.passedOnAt);
        describeCase(it, visit);
    }

private:
    template <class Value>
    static void describeCase(Value& it, auto& visit) {
        visit("stage", it.stage);
        visit("owner", it.owner);
        visit("waiting_for", it.waitingFor);
        visit("due_day", it.dueDay);
        visit("due_minute", it.dueMinute);
        visit("acknowledged_at", it.acknowledgedAt);
        visit("assessed_at", it.assessedAt);
        visit("investigated_at", it.investigatedAt);
        visit("responded_at", it.respondedAt);
        visit("closed_at", it.closedAt);
        visit("safety", it.safety);
        visit("complexity", it.complexity);
        visit("impact", it.impact);
        visit("cause_id", it.cause);
        visit("response", it.response);
        visit("outcome", it.outcome);
        visit("redress", it.redress);
        visit("redress_cost", it.redressCost);
        visit("content_with_handling", it.contentWithHandling);
        visit("first_contact", it.firstContact);
        visit("reopened", it.reopened);
    }
};

template <>
struct Columns<VoiceNote> {
    static constexpr ThingKind kind = ThingKind::VoiceNote;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("voice_id", it.voice);
        visit("at", it.at);
        visit("who", it.who);
        visit("text", it.text);
    }
};

template <>
struct Columns<Attachment> {
    static constexpr ThingKind kind = ThingKind::Attachment;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("voice_id", it.voice);
        visit("name", it.name);
        visit("size", it.size);
        visit("hash", it.hash);
    }
};

template <>
struct Columns<Cause> {
    static constexpr ThingKind kind = ThingKind::Cause;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("name", it.name);
        visit("position", it.position);
    }
};

template <>
struct Columns<ResponseTemplate> {
    static constexpr ThingKind kind = ThingKind::ResponseTemplate;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("name", it.name);
        visit("text", it.text);
        visit("position", it.position);
    }
};

template <>
struct Columns<VoiceTheme> {
    static constexpr ThingKind kind = ThingKind::Theme;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("name", it.name);
        visit("query", it.query);
        visit("position", it.position);
    }
};

template <>
struct Columns<Decision> {
    static constexpr ThingKind kind = ThingKind::Decision;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("choice", it.choice);
        visit("reason", it.reason);
        visit("owner", it.owner);
        visit("due_day", it.dueDay);
        visit("decided_at", it.decidedAt);
        visit("decided_by", it.decidedBy);
        visit("cause_id", it.cause);
        visit("touchpoint_id", it.touchpoint);
        visit("dimension_id", it.dimension);
    }
};

template <>
struct Columns<Deck> {
    static constexpr ThingKind kind = ThingKind::Deck;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("title", it.title);
        visit("language", it.language);
        visit("frozen_at", it.frozenAt);
        visit("revision", it.revision);
        visit("as_of_day", it.asOfDay);
        visit("minutes", it.minutes);
        visit("names_shown", it.namesShown);
        visit("position", it.position);
    }
};

template <>
struct Columns<Slide> {
    static constexpr ThingKind kind = ThingKind::Slide;
    template <class Value>
    static void describe(Value& it, auto&& visit) {
        visit("id", it.id);
        visit("uuid", it.uuid);
        visit("deck_id", it.deck);
        visit("section", it.section);
        visit("layout", it.layout);
        visit("title", it.title);
        visit("lines", it.lines);
        visit("notes", it.notes);
        visit("origin", it.origin);
        visit("figures", it.figures);
        visit("position", it.position);
    }
};

} // namespace symmetry
