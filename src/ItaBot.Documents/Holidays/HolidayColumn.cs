namespace ItaBot.Documents.Holidays;

/// <summary>The columns of a table of holidays.</summary>
public enum HolidayColumn
{
    /// <summary>The day on which offices are closed.</summary>
    Day,

    /// <summary>What it is called in Thai.</summary>
    Th,

    /// <summary>What it is called in English.</summary>
    En,
}
