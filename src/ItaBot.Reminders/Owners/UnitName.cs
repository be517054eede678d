namespace ItaBot.Reminders.Owners;

/// <summary>
/// A unit in the one spelling by which it is compared; <see cref="UnitNames"/> makes them. A job title, or whatever else a report
/// names, is one too: it is then equal only to the same words in the directory.
/// </summary>
/// <param name="Division">The larger unit (กองคลัง); empty where only a section is named.</param>
/// <param name="Section">The smaller unit (งานพัสดุ); empty where only a division is named.</param>
public readonly record struct UnitName(string Division, string Section)
{
    /// <summary>Whether nothing is named.</summary>
    public bool IsEmpty => Division.Length == 0 && Section.Length == 0;

    /// <summary>Whether a unit is this one or lies within it: a section in the division, or the section whichever its division.</summary>
    public bool Holds(UnitName other) => !IsEmpty
        && (Division.Length == 0 || Division == other.Division)
        && (Section.Length == 0 || Section == other.Section);
}
