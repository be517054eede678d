using System.Globalization;
using ItaBot.Scoring;
using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Rules;

namespace ItaBot.Feedback.Questionnaires;

/// <summary>Reads the questions and checks them against the items of the rule year.</summary>
internal static class QuestionReader
{
    private const string YesNo = "yes-no";
    private static readonly decimal[] YesNoPoints = [Points.Min, Points.Max];

    /// <summary>A question for each EIT item of the year, in the order of the items.</summary>
    public static IReadOnlyList<Question> Read(DataMap root, RuleYear rules)
    {
        var eit = rules[Tool.EIT];
        var items = eit.Indicators.SelectMany(i => i.Items).ToList();
        if (eit.Scale is not { } points || eit.AnswerForms is null || items.Count == 0)
        {
            throw root.Fault("year", FeedbackProblems.NoScale);
        }

        var scales = ScalesOf(root, points.Value);
        var questions = root.Map("questions");
        var unknown = questions.Keys.FirstOrDefault(k => items.TrueForAll(i => i.Id != k));
        return unknown is null
            ? [.. items.Select(i => questions.Has(i.Id)
                ? QuestionOf(questions, i, scales)
                : throw questions.Fault(questions.Line, FeedbackProblems.Lacking(i.Id)))]
            : throw questions.Fault(unknown, FeedbackProblems.NotAnItem(unknown, items.Select(i => i.Id)));
    }

    private static Question QuestionOf(DataMap questions, ItemRule item, IReadOnlyDictionary<string, IReadOnlyList<Choice>> scales)
    {
        var map = questions.Map(item.Id).WithKeys(["th", "en", "scale"]);
        var scale = map.Text("scale");
        return !scales.TryGetValue(scale, out var choices) ? throw map.Fault("scale", FeedbackProblems.Unknown(scale, scales.Keys))
            : item.YesNo != (scale == YesNo) ? throw map.Fault("scale", item.YesNo ? FeedbackProblems.MustBeYesNo : FeedbackProblems.MustBeRated)
            : new Question(item.Id, map.Name(), item.YesNo, choices);
    }

    private static Dictionary<string, IReadOnlyList<Choice>> ScalesOf(DataMap root, IReadOnlyList<decimal> points)
    {
        var scales = root.Map("scales");
        return scales.Keys.ToDictionary(key => key, key => ScaleOf(scales, key, key == YesNo ? YesNoPoints : points));
    }

    private static IReadOnlyList<Choice> ScaleOf(DataMap scales, string key, IReadOnlyList<decimal> points)
    {
        var entries = scales.Maps(key);
        if (entries.Count != points.Count)
        {
            throw scales.Fault(key, FeedbackProblems.NotSoMany(entries.Count, points.Count));
        }

        OptionFile.CheckWords(entries);
        return [.. entries.Select((e, i) => ChoiceOf(e, i + 1, points[i]))];
    }

    private static Choice ChoiceOf(DataMap entry, int number, decimal points)
    {
        entry.WithKeys(["th", "en", "say"]);
        OptionFile.CheckLabels(entry, number.ToString(CultureInfo.InvariantCulture) + " ");
        return new Choice(number, entry.Name(), points, OptionFile.Words(entry));
    }
}
