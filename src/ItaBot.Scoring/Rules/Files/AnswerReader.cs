using ItaBot.Scoring.DataFiles;

namespace ItaBot.Scoring.Rules.Files;

/// <summary>Reads how the questions of a tool are answered.</summary>
internal static class AnswerReader
{
    /// <summary>The tool's <c>answers</c>; null where the file does not state them.</summary>
    public static Sourced<AnswerForms>? Read(DataMap map, Tool tool, SourceList sources)
    {
        if (!map.Has("answers"))
        {
            return null;
        }

        if (tool == Tool.OIT)
        {
            throw map.Fault("answers", RuleProblems.AnswersOfOit);
        }

        var answers = map.Map("answers").WithKeys(Evidence.Keys, "yesNo", "reversed");
        return sources.Of(answers).For(new AnswerForms(Ids(answers, "yesNo"), Ids(answers, "reversed")));
    }

    /// <summary>Refuses answers of items that the tool does not have.</summary>
    public static void Check(DataMap map, Tool tool, ItemReader items)
    {
        if (!map.Has("answers"))
        {
            return;
        }

        var answers = map.Map("answers");
        foreach (var (id, line) in answers.Texts("yesNo").Concat(answers.Texts("reversed")))
        {
            if (!items.Has(id))
            {
                throw answers.Fault(line, RuleProblems.AnswersOfUnknownItem(id, tool));
            }
        }
    }

    private static IReadOnlyList<string> Ids(DataMap answers, string key) => [.. answers.Texts(key).Select(i => i.Text)];
}
