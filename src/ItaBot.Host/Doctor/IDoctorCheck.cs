namespace ItaBot.Host.Doctor;

/// <summary>Looks at one part of the installation.</summary>
internal interface IDoctorCheck
{
    /// <summary>What it looks at.</summary>
    string Name { get; }

    /// <summary>The names of the checks without which it cannot look.</summary>
    IReadOnlyList<string> Needs { get; }

    /// <summary>Looks. What <see cref="CommandLine.KnownFailure"/> knows may come out as it is thrown.</summary>
    Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken);
}
