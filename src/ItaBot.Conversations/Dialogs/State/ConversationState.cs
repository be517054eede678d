using ItaBot.Reminders.Duties;

namespace ItaBot.Conversations.Dialogs.State;

/// <summary>
/// What a conversation remembers from one turn to the next. It holds what was understood and never what was written, and
/// no figure: a follow-up asks the scoring engine again.
/// </summary>
/// <param name="LastUsed">The moment of the last turn.</param>
public sealed record ConversationState(DateTimeOffset LastUsed)
{
    /// <summary>The language of the last reply, <c>th</c> or <c>en</c>: what a message of nothing but an id is answered in.</summary>
    public string? Spoken { get; init; }

    /// <summary>The language that the person asked for; null where they never did.</summary>
    public ChosenLocale? Chosen { get; init; }

    /// <summary>The last question that was answered; null where there is none that a follow-up could lean on.</summary>
    public LastQuestion? Last { get; init; }

    /// <summary>The duty that the last reply showed, of which "done" alone speaks; null where it showed none.</summary>
    public DutyKey? Shown { get; init; }

    /// <summary>The dialog that is waiting for an answer; null where none is.</summary>
    public RunningDialog? Dialog { get; init; }

    /// <summary>The meanings that the person was asked to choose from; empty where nothing is open.</summary>
    public IReadOnlyList<Meaning> Choice { get; init; } = [];
}
