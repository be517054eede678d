using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>What stands on the button of a meaning.</summary>
internal static class MeaningLabel
{
    /// <summary>The phrase <c>meaning.{intent}</c>, or <c>meaningof.{intent}</c> with the target where one is named.</summary>
    public static string Of(Asked asked, Meaning meaning) =>
        TargetOf(meaning.Slots) is { } target && asked.Phrases.Has($"meaningof.{meaning.Intent}")
            ? asked.Say($"meaningof.{meaning.Intent}", ("target", asked.IdOf(target)))
            : asked.Say($"meaning.{meaning.Intent}");

    /// <summary>Whether there is a label for an intent.</summary>
    public static bool IsThere(Asked asked, string intent) => asked.Phrases.Has($"meaning.{intent}");

    private static Target? TargetOf(Slots slots) =>
        slots.Target ?? slots.Under ?? (slots.Tool is { } tool ? Target.Of(tool) : null);
}
