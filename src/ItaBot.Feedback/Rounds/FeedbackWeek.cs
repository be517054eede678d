namespace ItaBot.Feedback.Rounds;

/// <summary>The only time that is kept of an answer.</summary>
public static class FeedbackWeek
{
    /// <summary>The Monday of the week of a day.</summary>
    public static DateOnly Of(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
