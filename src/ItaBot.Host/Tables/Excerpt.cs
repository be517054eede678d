namespace ItaBot.Host.Tables;

/// <summary>A cell as a problem quotes it.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string cell) => cell.Length <= Longest ? cell : cell[..Longest] + "…";
}
