using ItaBot.Conversations.Understanding.Mentions;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Understanding.Learning;

/// <summary>Names for what a text mentions, by which intents are told apart.</summary>
internal static class MentionNames
{
    /// <summary>The most names that one text can have.</summary>
    public const int Most = 40;

    /// <summary>The names of what is mentioned.</summary>
    public static IEnumerable<string> Of(Mentioned mentioned) =>
        All(mentioned).OfType<string>().Concat(mentioned.Concepts).Take(Most);

    private static IEnumerable<string?> All(Mentioned mentioned)
    {
        yield return mentioned.Agency is null && mentioned.UnknownAgency is null ? null : "agency";
        yield return mentioned.Years.Count > 0 ? "year" : null;
        yield return mentioned.Years.Count > 1 ? "years" : null;
        yield return mentioned.Years.Any(y => y.IsReference) ? "reference" : null;
        foreach (var kind in mentioned.Ids.Select(Kind).Distinct())
        {
            yield return kind;
        }

        yield return mentioned.Named is { } named ? "named:" + Kind(named) : null;
        foreach (var tool in mentioned.Tools)
        {
            yield return tool switch { Tool.IIT => "IIT", Tool.EIT => "EIT", _ => "OIT" };
        }

        yield return mentioned.Total ? "total" : null;
        yield return mentioned.Level is null ? null : "kind";
        yield return mentioned.EachOfLevel ? "each" : null;
        yield return mentioned.Threshold is null ? null : "threshold";
        yield return mentioned.Direction is null ? null : "direction";
        yield return mentioned.N is null ? null : "n";
        yield return mentioned.Points is null ? null : "points";
        yield return mentioned.OnlyId ? "only" : null;
        yield return mentioned.Measure is null ? null : "measure";
        yield return mentioned.Owner is null ? null : "owner";
        yield return mentioned.Mine ? "mine" : null;
        yield return mentioned.Due is { } due ? due.Days is null ? due.Name : "within" : null;
        yield return mentioned.Status switch
        {
            null => null,
            MeasureStatus.NotStarted => "notStarted",
            MeasureStatus.InProgress => "inProgress",
            _ => "done",
        };
        yield return mentioned.Url is null ? null : "url";
        yield return mentioned.Days is null ? null : "days";
        yield return mentioned.Date is null ? null : "date";
        yield return mentioned.Locale;
    }

    private static string Kind(Target target) => target.Kind switch
    {
        TargetKind.Item => target.Id[0] switch { 'i' => "i", 'e' => "e", _ => "o" },
        TargetKind.Sub => "sub",
        _ => "indicator",
    };
}
