using ItaBot.Scoring;

namespace ItaBot.Reminders.Duties;

/// <summary>A window of the ITA calendar of one fiscal year, in which agencies have to do something.</summary>
/// <param name="Name">Its short name: <c>oit</c>.</param>
/// <param name="Title">What is to be done in it.</param>
/// <param name="Opens">Its first day.</param>
/// <param name="Closes">Its last day.</param>
/// <param name="Confirmed">Whether somebody took the days from the calendar that was announced for the year.</param>
/// <param name="Source">Where the days come from, in words.</param>
/// <param name="Units">The units that have to do it; empty where nobody entered any.</param>
public sealed record ItaWindow(
    string Name, LocalText Title, DateOnly Opens, DateOnly Closes, bool Confirmed, string Source, IReadOnlyList<string> Units);
