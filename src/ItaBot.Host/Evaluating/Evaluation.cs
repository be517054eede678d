using System.Text.Json;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.Evaluating;

/// <summary>How well messages are understood.</summary>
/// <param name="Lines">How many messages there were.</param>
/// <param name="Intents">How many had the right intent.</param>
/// <param name="IntentsAndSlots">How many had the right intent and all slots, and no other slot.</param>
/// <param name="NoneRecall">Of the messages that mean none of the intents, the share that was taken so; 1 where there is none.</param>
/// <param name="NonePrecision">Of the messages that were taken so, the share that means it; 1 where none was.</param>
/// <param name="Misses">The others, in order.</param>
internal sealed record Evaluation(
    int Lines, int Intents, int IntentsAndSlots, double NoneRecall, double NonePrecision, IReadOnlyList<Miss> Misses)
{
    /// <summary>Evaluates messages.</summary>
    public static Evaluation Of(
        IReadOnlyList<EvaluationLine> lines, Understander understander, IReadOnlyList<Agency> agencies, DateTimeOffset now)
    {
        var read = lines.Select(line => new Miss(line, understander.Read(line.Text, agencies, now))).ToList();
        var meant = read.Where(r => r.Line.Intent == Conversations.Understanding.Intents.None).ToList();
        var taken = read.Where(r => r.Understood.Intent == Conversations.Understanding.Intents.None).ToList();
        return new(
            lines.Count,
            read.Count(HasIntent),
            read.Count(r => HasIntent(r) && HasSlots(r)),
            Share(meant, HasIntent),
            Share(taken, HasIntent),
            [.. read.Where(r => !HasIntent(r) || !HasSlots(r))]);
    }

    private static bool HasIntent(Miss read) => read.Line.Intent == read.Understood.Intent;

    private static bool HasSlots(Miss read)
    {
        var slots = SlotValues.Of(read.Understood.Slots).ToDictionary(s => s.Name, s => JsonSerializer.SerializeToElement(s.Value));
        return slots.Count == read.Line.Slots.Count
            && read.Line.Slots.All(meant => slots.TryGetValue(meant.Key, out var value)
                && JsonElement.DeepEquals(value, JsonSerializer.Deserialize<JsonElement>(meant.Value)));
    }

    private static double Share(List<Miss> read, Func<Miss, bool> isRight) => read.Count == 0 ? 1 : (double)read.Count(isRight) / read.Count;
}
