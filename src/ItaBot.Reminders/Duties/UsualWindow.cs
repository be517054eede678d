using ItaBot.Scoring;

namespace ItaBot.Reminders.Duties;

/// <summary>A window as it usually lies, for the years whose calendar nobody entered.</summary>
internal sealed record UsualWindow(
    string Name, LocalText Title, YearDay.OfMonth Opens, YearDay.OfMonth Closes, string Source, IReadOnlyList<string> Units)
{
    public ItaWindow In(int year) => new(Name, Title, Opens.In(year), Closes.In(year), Confirmed: false, Source, Units);
}
