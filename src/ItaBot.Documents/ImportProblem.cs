using ItaBot.Scoring;

namespace ItaBot.Documents;

/// <summary>Why a file is refused.</summary>
/// <param name="Line">The line or row, from 1; null where the file as a whole is meant.</param>
/// <param name="What">What is wrong.</param>
/// <param name="WhatToDo">What whoever has the file can do about it.</param>
public sealed record ImportProblem(int? Line, LocalText What, LocalText WhatToDo)
{
    /// <summary>The problem in one text: the line, what is wrong, what to do.</summary>
    public LocalText Message { get; } = Line is { } line
        ? new($"บรรทัด {line}: {What.Thai} {WhatToDo.Thai}", $"Line {line}: {What.English} {WhatToDo.English}")
        : new($"{What.Thai} {WhatToDo.Thai}", $"{What.English} {WhatToDo.English}");
}
