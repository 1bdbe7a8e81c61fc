#pragma once

#include <QWidget>
#include <memory>

namespace symmetry::test {

/// One of everything that shows a text from people or files, in one column. Which of them a page
/// uses does not matter here: each must bear every text.
class Sinks : public QWidget {
public:
    Sinks();
    ~Sinks() override;

    /// Gives all of them the text: names cut to what a file can hold, comments and messages whole.
    void take(const QString& words);

private:
    struct Parts;
    void addParts();
    void takeCharts(const QString& name);
    std::unique_ptr<Parts> m;
};

} // namespace symmetry::test
