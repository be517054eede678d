using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ItaBot.Conversations.Understanding;

/// <summary>When something is due, in the words of whoever asks; the answer resolves it against its own day.</summary>
public sealed record Period
{
    private Period(string name) => Name = name;

    /// <summary>Before today.</summary>
    public static Period Overdue { get; } = new("overdue");

    /// <summary>Today.</summary>
    public static Period Today { get; } = new("today");

    /// <summary>From Monday to Sunday of this week.</summary>
    public static Period ThisWeek { get; } = new("thisWeek");

    /// <summary>From Monday to Sunday of the week after this one.</summary>
    public static Period NextWeek { get; } = new("nextWeek");

    /// <summary>This calendar month.</summary>
    public static Period ThisMonth { get; } = new("thisMonth");

    /// <summary>The calendar month after this one.</summary>
    public static Period NextMonth { get; } = new("nextMonth");

    /// <summary>The name that other programs know: <c>overdue</c>, <c>thisWeek</c>, <c>days:7</c>.</summary>
    public string Name { get; }

    /// <summary>For <see cref="Within"/>, how many days from today; null for the others.</summary>
    public int? Days { get; private init; }

    /// <summary>Today and the days after it.</summary>
    /// <param name="days">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public static Period Within(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        return new("days:" + days.ToString(CultureInfo.InvariantCulture)) { Days = days };
    }

    /// <summary>Reads the name that other programs know.</summary>
    /// <returns>False where <paramref name="name"/> is no period.</returns>
    public static bool TryParse(string? name, [NotNullWhen(true)] out Period? period)
    {
        period = new[] { Overdue, Today, ThisWeek, NextWeek, ThisMonth, NextMonth }.FirstOrDefault(p => p.Name == name);
        if (period is null && name?.Split(':') is ["days", var text]
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0)
        {
            period = Within(days);
        }

        return period is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
