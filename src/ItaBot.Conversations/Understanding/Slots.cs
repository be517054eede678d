using ItaBot.Reminders.Duties;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Understanding;

/// <summary>What a message states besides its intent. What it does not state is null, never guessed.</summary>
public sealed record Slots
{
    /// <summary>The agency's id.</summary>
    public string? Agency { get; init; }

    /// <summary>The fiscal year, Buddhist era; of two years the later one.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>The year compared with, Buddhist era.</summary>
    public int? OtherYear { get; init; }

    /// <summary>What the question is about.</summary>
    public Target? Target { get; init; }

    /// <summary>The targets that a list is limited to, as in "among i13–i15"; not part of what other programs are told.</summary>
    public IReadOnlyList<Target>? Among { get; init; }

    /// <summary>What a list is limited to the parts of, as in "items of indicator 9"; not part of what other programs are told.</summary>
    public Target? Under { get; init; }

    /// <summary>The tool that a list is limited to.</summary>
    public Tool? Tool { get; init; }

    /// <summary>The kind of figures that a list is made of.</summary>
    public TargetKind? Level { get; init; }

    /// <summary>The mark, in points.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>Which end of a ranking.</summary>
    public Direction? Direction { get; init; }

    /// <summary>How many are asked for.</summary>
    public int? N { get; init; }

    /// <summary>The score that a what-if assumes, in points.</summary>
    public decimal? Value { get; init; }

    /// <summary>The total that a plan aims for, in points.</summary>
    public decimal? Goal { get; init; }

    /// <summary>The number of a measure.</summary>
    public int? Measure { get; init; }

    /// <summary>The owning unit, as the files of the vocabulary write it: <c>กองคลัง</c>; one they do not know, as written.</summary>
    public string? Owner { get; init; }

    /// <summary>True where the speaker asks for their own duties.</summary>
    public bool? Mine { get; init; }

    /// <summary>When something is due.</summary>
    public Period? Period { get; init; }

    /// <summary>How far a measure is.</summary>
    public MeasureStatus? Status { get; init; }

    /// <summary>An address on the web, as written.</summary>
    public string? Url { get; init; }

    /// <summary>By how many days something is put off.</summary>
    public int? Days { get; init; }

    /// <summary>The day until which something is put off.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The language to switch to, <c>th</c> or <c>en</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>Which duty is meant, where a button named it; not part of what other programs are told.</summary>
    public DutyKey? Duty { get; init; }

    /// <summary>The measure whose duty is asked about; not part of what other programs are told.</summary>
    public int? AboutMeasure { get; init; }

    /// <summary>The OIT item whose duty is asked about; not part of what other programs are told.</summary>
    public Target? AboutItem { get; init; }

    /// <summary>What is to happen to a duty, where a button said it; not part of what other programs are told.</summary>
    public DutyAct? Act { get; init; }

    /// <summary>The ids of officers, such as those to whom a duty is handed over; not part of what other programs are told.</summary>
    public IReadOnlyList<string>? People { get; init; }

    /// <summary>A note in place of a link; not part of what other programs are told.</summary>
    public string? Note { get; init; }

    /// <summary>From what time of day somebody wants to be reminded; not part of what other programs are told.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>True where the comments of a round are asked for, not its figures; not part of what other programs are told.</summary>
    public bool? Comments { get; init; }

    /// <summary>The slots without what somebody wrote freely: it is recorded in its turn and never kept in a conversation.</summary>
    public Slots WithoutWords() => this with { Note = null };

    /// <summary>An agency that is named but not among the known ones, as written; not part of what other programs are told.</summary>
    public string? UnknownAgency { get; init; }
}
