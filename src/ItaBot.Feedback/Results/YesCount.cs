namespace ItaBot.Feedback.Results;

/// <summary>How many said yes to an item that is answered yes or no. It is shown wherever a figure rests on such an item.</summary>
/// <param name="Count">How many said yes.</param>
/// <param name="Rate">Their share of the answers in percent, rounded to two decimals.</param>
/// <param name="Low">Where the 95 % interval of the share begins, in percent.</param>
/// <param name="High">Where it ends.</param>
public sealed record YesCount(int Count, decimal Rate, decimal Low, decimal High);
