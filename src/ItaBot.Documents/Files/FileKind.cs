namespace ItaBot.Documents.Files;

/// <summary>What a file is, by its first bytes and its extension.</summary>
internal enum FileKind
{
    /// <summary>A report, or a table if its first line holds the headings of one.</summary>
    Text,

    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>An assessment as JSON.</summary>
    Json,

    /// <summary>An Excel workbook.</summary>
    Workbook,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A Word document.</summary>
    WordDocument,

    /// <summary>An Office document of before 2007.</summary>
    OldOffice,

    /// <summary>An archive that is none of these.</summary>
    Archive,
}
