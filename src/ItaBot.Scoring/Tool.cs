namespace ItaBot.Scoring;

/// <summary>One of the three measuring tools (เครื่องมือ) of the ITA.</summary>
public enum Tool
{
    /// <summary>Perception of the people inside the agency: indicators 1–5, items <c>i…</c>.</summary>
    IIT,

    /// <summary>Perception of the people outside who deal with the agency: indicators 6–8, items <c>e…</c>.</summary>
    EIT,

    /// <summary>What the agency discloses to the public: indicators 9 and 10, items <c>o…</c>.</summary>
    OIT,
}
